package com.billwright.models.runs;

import com.billwright.models.sql.Sql;
import com.billwright.models.tenant.CurrentTenant;
import com.billwright.models.versions.ModelKind;
import com.billwright.models.versions.RecordChallenger;
import com.billwright.models.versions.ThinVersions;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/// Decides on the entered tenant's proposals at the run's end, in one transaction and only once.
@ApplicationScoped
public class PromoteProposals {

    private final Sql sql;
    private final CurrentTenant current;
    private final RecordChallenger challengers;
    private final ThinVersions thin;

    PromoteProposals(
            AgroalDataSource database,
            CurrentTenant current,
            RecordChallenger challengers,
            ThinVersions thin) {
        this.sql = new Sql(database);
        this.current = current;
        this.challengers = challengers;
        this.thin = thin;
    }

    /// @return false when it was decided before or there is nothing to decide
    @Transactional
    public boolean decide(UUID run) {
        var open =
                sql.first(
                        "select 1 from run_tenant where run = ? and for_tenant = ? and state = 'TRAINED' for update",
                        row -> row.getInt(1),
                        run,
                        current.id());
        if (open.isEmpty()) {
            return false;
        }
        var verdict = challengers.decide(ModelKind.FIELDS, run);
        challengers.undecided(run).forEach(kind -> challengers.decide(kind, run));
        thin.thin();
        sql.update(
                """
                update tenant set trained_at = r.labels_as_of from run_tenant r
                where r.run = ? and r.for_tenant = ? and tenant.for_tenant = r.for_tenant
                """,
                run,
                current.id());
        sql.update(
                "update run_tenant set state = 'DONE', verdict = ?, changed_at = now() where run = ? and for_tenant = ?",
                verdict.name(),
                run,
                current.id());
        return true;
    }
}
