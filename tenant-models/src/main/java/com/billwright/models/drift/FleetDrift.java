package com.billwright.models.drift;

import com.billwright.models.sql.Sql;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Drift over all tenants, as the fleet role sees it: no customer's content.
@ApplicationScoped
@Transactional
public class FleetDrift {

    private final Sql sql;

    FleetDrift(@DataSource("fleet") AgroalDataSource fleet) {
        this.sql = new Sql(fleet);
    }

    /// A field that drifts.
    ///
    /// @param alias the tenant's
    /// @param field a standard field's name, or `own field`
    /// @param askedAt when a retraining was last asked for because of it
    /// @param trainedAt up to which labels the tenant was last trained
    public record Row(
            String tenant,
            String alias,
            String field,
            int version,
            double was,
            double is,
            int judged,
            Instant since,
            Optional<Instant> askedAt,
            Optional<Instant> trainedAt) {}

    /// Tenants whose labels changed since they were last looked at, the longest waiting first.
    public List<String> changed(int most) {
        return sql.list(
                """
                select for_tenant from tenant
                where labels_changed_at > coalesce(drift_looked_at, '-infinity')
                order by labels_changed_at limit ?
                """,
                row -> row.getString("for_tenant"),
                most);
    }

    /// All that drifts, the latest first.
    public List<Row> all() {
        return sql.list(
                """
                select d.*, t.alias, t.drift_asked_at, t.trained_at
                from drift d join tenant t on t.for_tenant = d.for_tenant
                order by d.noticed_at desc, d.for_tenant, d.field
                """,
                row ->
                        new Row(
                                row.getString("for_tenant"),
                                row.getString("alias"),
                                row.getString("field"),
                                row.getInt("version"),
                                row.getDouble("was"),
                                row.getDouble("now_right"),
                                row.getInt("judged"),
                                Sql.instant(row, "since"),
                                Sql.maybeInstant(row, "drift_asked_at"),
                                Sql.maybeInstant(row, "trained_at")));
    }
}
