package com.billwright.models.fields;

import com.billwright.extraction.field.Field;
import com.billwright.extraction.field.StandardFields;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// The fields of the entered tenant.
@ApplicationScoped
public class TenantFields {

    /// The standard fields in the order of the screens, then the tenant's own by name.
    public List<Field> all() {
        return StandardFields.ALL;
    }

    /// Adds a field of the tenant's own.
    ///
    /// @throws IllegalArgumentException when a field has that name or it resembles an unknown one
    public void add(Field field) {
        throw new UnsupportedOperationException("to come");
    }
}
