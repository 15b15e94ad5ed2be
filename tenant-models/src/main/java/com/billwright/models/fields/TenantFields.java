package com.billwright.models.fields;

import com.billwright.extraction.field.Field;
import com.billwright.extraction.field.FieldType;
import com.billwright.extraction.field.StandardFields;
import com.billwright.models.sql.Sql;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The fields of the entered tenant.
@ApplicationScoped
public class TenantFields {

    private final EntityManager rows;
    private final Sql sql;

    TenantFields(EntityManager rows, AgroalDataSource database) {
        this.rows = rows;
        this.sql = new Sql(database);
    }

    /// The standard fields that it uses in the order of the screens, then the tenant's own by name.
    @Transactional
    public List<Field> all() {
        var all = new ArrayList<>(StandardFields.ALL);
        List<Field> own = new ArrayList<>();
        sql.list(
                        """
                        select name, null as type, null as standard from unused_field
                        union all select name, type, standard from own_field
                        order by name
                        """,
                        Row::of)
                .forEach(row ->
                        row.type.ifPresentOrElse(
                                type -> own.add(new Field(row.name, type, row.standard)),
                                () -> all.removeIf(f -> f.name().equals(row.name))));
        all.addAll(own);
        return List.copyOf(all);
    }

    /// @param type empty for a standard field that the tenant leaves out
    private record Row(String name, Optional<FieldType> type, @Nullable String standard) {
        static Row of(ResultSet row) throws SQLException {
            return new Row(
                    row.getString("name"),
                    Optional.ofNullable(row.getString("type")).map(FieldType::valueOf),
                    row.getString("standard"));
        }
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
