package com.billwright.models.serving;

import com.billwright.models.sql.Sql;
import com.billwright.models.versions.ModelKind;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// The versions that served the entered tenant before the one in service.
@ApplicationScoped
class Predecessors {

    private final Sql sql;

    Predecessors(AgroalDataSource database) {
        this.sql = new Sql(database);
    }

    record Predecessor(UUID id, int number) {}

    /// The last one first, each once; those that were thinned out and the base are left out.
    List<Predecessor> of(ModelKind kind, int serving) {
        return sql.list(
                """
                select v.id, v.number from model_version v
                join (select number, max(id) as last from promotion where kind = ? group by number) p
                  on p.number = v.number
                where v.kind = ? and v.number <> ? and exists (select 1 from model_bytes b where b.hash = v.hash)
                order by p.last desc
                """,
                row -> new Predecessor(row.getObject("id", UUID.class), row.getInt("number")),
                kind.machineName(),
                kind.machineName(),
                serving);
    }
}
