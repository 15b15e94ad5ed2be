package com.billwright.models.runs;

import com.billwright.models.confidence.Calibration;
import com.billwright.models.confidence.JudgementCounts;
import com.billwright.models.linear.Packed;
import com.billwright.models.sql.Sql;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// Finds how confidences have to be read over all tenants, of which it sees counts only. The next
/// trainings start from there.
@ApplicationScoped
public class PoolCalibration {

    /// Fewer tenants than these are no fleet: each would mostly be told what it said itself.
    static final int FEWEST = 20;

    private final Sql sql;

    PoolCalibration(@DataSource("fleet") AgroalDataSource fleet) {
        this.sql = new Sql(fleet);
    }

    /// Once a week. Whoever does it from the same counts finds the same.
    ///
    /// @return whether it was due and there was enough to go by
    @Transactional
    public boolean ifDue() {
        var known =
                sql.first(
                        "select 1 from calibration where made_at > now() - interval '6 days' limit 1",
                        row -> row.getInt(1));
        return known.isEmpty() && pool();
    }

    private boolean pool() {
        var pool = new JudgementCounts.Pool();
        sql.list(
                "select counts from calibration_counts order by for_tenant",
                row -> {
                    pool.add(Packed.read(row.getBytes("counts"), JudgementCounts::read));
                    return true;
                });
        if (pool.tenants() < FEWEST) {
            return false;
        }
        var parameters = Packed.write(Calibration.fitted(pool.sum())::write);
        sql.update(
                """
                insert into calibration (id, parameters, tenants) values (?, ?, ?)
                on conflict (id) do update set made_at = now(), tenants = excluded.tenants
                """,
                Packed.sha256(parameters),
                parameters,
                pool.tenants());
        return true;
    }
}
