package com.billwright.models.versions;

import com.billwright.models.sql.Sql;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// Takes the entered tenant's version about fields out of service when it stands on a base model that was
/// withdrawn.
@ApplicationScoped
public class LeaveBase {

    private final Sql sql;
    private final ServedVersion served;

    LeaveBase(AgroalDataSource database, ServedVersion served) {
        this.sql = new Sql(database);
        this.served = served;
    }

    /// The newest version that served before on another base serves again; without one the base that the
    /// tenant starts from.
    ///
    /// @return whether its version stood on that base
    @Transactional
    public boolean leave(String base, String who) {
        var kind = ModelKind.FIELDS.machineName();
        int number = served.number(ModelKind.FIELDS);
        boolean stands =
                sql.first(
                                "select 1 from model_version where kind = ? and number = ? and base = ?",
                                row -> row.getInt(1),
                                kind,
                                number,
                                base)
                        .isPresent();
        if (!stands) {
            return false;
        }
        int before =
                sql.first(
                                """
                                select v.number from promotion p
                                join model_version v on v.kind = p.kind and v.number = p.number
                                join model_bytes b on b.hash = v.hash
                                where p.kind = ? and v.base <> ? order by p.id desc limit 1
                                """,
                                row -> row.getInt("number"),
                                kind,
                                base)
                        .orElse(0);
        served.serve(ModelKind.FIELDS, before, who);
        return true;
    }
}
