package com.billwright.models.fields;

import com.billwright.extraction.field.Field;
import com.billwright.extraction.field.StandardFields;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/// The fields of the entered tenant.
@ApplicationScoped
public class TenantFields {

    private final EntityManager rows;

    TenantFields(EntityManager rows) {
        this.rows = rows;
    }

    /// The standard fields that it uses in the order of the screens, then the tenant's own by name.
    @Transactional
    public List<Field> all() {
        var all = new ArrayList<>(StandardFields.ALL);
        var unused = rows.createQuery("select name from UnusedField", String.class).getResultList();
        all.removeIf(f -> unused.contains(f.name()));
        rows.createQuery("from OwnField order by name", OwnField.class)
                .getResultStream()
                .map(OwnField::field)
                .forEach(all::add);
        return List.copyOf(all);
    }

    /// Adds a field of the tenant's own.
    ///
    /// @throws IllegalArgumentException when a field has that name or it resembles an unknown one
    @Transactional
    public void add(Field field) {
        if (all().stream().anyMatch(f -> f.name().equals(field.name()))) {
            throw new IllegalArgumentException("There is a field of that name: " + field.name());
        }
        var like = field.standard();
        if (like != null
                && StandardFields.ALL.stream()
                        .noneMatch(f -> f.name().equals(like) && f.type() == field.type())) {
            throw new IllegalArgumentException("No standard field of that type is called " + like);
        }
        rows.persist(new OwnField(field));
        rows.flush();
    }

    /// Leaves out a standard field that the tenant's bills never have; its name is free for one of the
    /// tenant's own.
    ///
    /// @throws IllegalArgumentException when there is no such standard field in use
    @Transactional
    public void leaveOut(String standard) {
        if (all().stream().noneMatch(f -> f.name().equals(standard))
                || StandardFields.ALL.stream().noneMatch(f -> f.name().equals(standard))) {
            throw new IllegalArgumentException("No standard field in use is called " + standard);
        }
        rows.persist(new UnusedField(standard));
        rows.flush();
    }
}
