package com.billwright.api.evaluate;

import com.billwright.extraction.field.Field;
import com.billwright.extraction.field.StandardFields;
import com.billwright.models.fields.TenantFields;
import com.billwright.models.tenant.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// Makes the entered tenant one that has just the set's fields, language and currency.
@ApplicationScoped
class TenantOfSet {

    private final Tenants tenants;
    private final TenantFields fields;

    TenantOfSet(Tenants tenants, TenantFields fields) {
        this.tenants = tenants;
        this.fields = fields;
    }

    /// @param ownFields whether every field is learnt from corrections alone
    void make(String id, Dataset set, boolean ownFields) {
        var tenant = tenants.firstSight(id, "evaluation", set.name());
        tenants.configure(
                set.locale(), set.currency().orElse(tenant.currency()), tenant.mostWrong());
        List<Field> wanted =
                set.fields().stream()
                        .map(f -> ownFields ? new Field(f.name(), f.type(), null) : f)
                        .toList();
        StandardFields.ALL.stream()
                .filter(f -> !wanted.contains(f))
                .forEach(f -> fields.leaveOut(f.name()));
        wanted.stream().filter(f -> !StandardFields.ALL.contains(f)).forEach(fields::add);
    }
}
