package com.billwright.models.serving;

import com.billwright.models.serving.ModelFault.Reason;
import com.billwright.models.sql.Sql;
import com.billwright.models.tenant.CurrentTenant;
import com.billwright.models.versions.ModelKind;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;

/// The alarms about versions that cannot be loaded. Each is raised once in the whole cluster, whatever
/// becomes of the work that ran into it.
@ApplicationScoped
public class ModelFaults {

    private final Sql sql;
    private final Sql fleet;
    private final CurrentTenant current;
    private final Event<Raised> raised;

    ModelFaults(
            AgroalDataSource database,
            @DataSource("fleet") AgroalDataSource fleet,
            CurrentTenant current,
            Event<Raised> raised) {
        this.sql = new Sql(database);
        this.fleet = new Sql(fleet);
        this.current = current;
        this.raised = raised;
    }

    /// An alarm was raised.
    public record Raised(ModelKind kind, Reason reason) {}

    /// All that stand, the newest first.
    @Transactional
    public List<ModelFault> all() {
        return fleet.list(
                """
                select f.for_tenant, t.alias, f.kind, f.number, f.reason, f.since
                from model_fault f join tenant t on t.for_tenant = f.for_tenant
                order by f.since desc, f.for_tenant, f.kind, f.number
                """,
                row ->
                        new ModelFault(
                                row.getString("for_tenant"),
                                row.getString("alias"),
                                ModelKind.of(row.getString("kind")),
                                row.getInt("number"),
                                Reason.valueOf(row.getString("reason")),
                                Sql.instant(row, "since")));
    }

    void raise(ModelKind kind, int number, Reason reason) {
        int added =
                QuarkusTransaction.requiringNew()
                        .call(() ->
                                sql.update(
                                        """
                                        insert into model_fault (for_tenant, kind, number, reason)
                                        values (?, ?, ?, ?) on conflict do nothing
                                        """,
                                        current.id(),
                                        kind.machineName(),
                                        number,
                                        reason.name()));
        if (added > 0) {
            Log.errorf(
                    "Tenant %s: version %d of kind %s cannot be loaded (%s); the one before it answers",
                    current.id(), number, kind.machineName(), reason);
            raised.fire(new Raised(kind, reason));
        }
    }

    /// The kind's version in service loads: what was wrong with this or another one is over.
    void clear(ModelKind kind) {
        int cleared =
                QuarkusTransaction.requiringNew()
                        .call(() ->
                                sql.update(
                                        "delete from model_fault where kind = ?",
                                        kind.machineName()));
        if (cleared > 0) {
            Log.infof(
                    "Tenant %s: the version of kind %s in service loads again",
                    current.id(), kind.machineName());
        }
    }
}
