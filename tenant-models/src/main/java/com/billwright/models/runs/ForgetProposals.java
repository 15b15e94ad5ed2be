package com.billwright.models.runs;

import com.billwright.models.sql.Sql;
import com.billwright.models.tenant.CurrentTenant;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/// Forgets what a cancelled run proposed for the entered tenant: its challengers served nobody, and on
/// record they would say that those labels had been tried.
@ApplicationScoped
public class ForgetProposals {

    private final Sql sql;
    private final CurrentTenant current;

    ForgetProposals(AgroalDataSource database, CurrentTenant current) {
        this.sql = new Sql(database);
        this.current = current;
    }

    /// Does nothing where it was decided before.
    @Transactional
    public void forget(UUID run) {
        int open =
                sql.update(
                        """
                        update run_tenant set state = 'CANCELLED', verdict = null, version = null,
                          labels_as_of = null, changed_at = now()
                        where run = ? and for_tenant = ? and state = 'TRAINED'
                        """,
                        run,
                        current.id());
        if (open > 0) {
            sql.update(
                    """
                    with harm as (delete from run_verdict where run = ? and for_tenant = ?)
                    delete from model_version where run = ? and decided_at is null
                    """,
                    run,
                    current.id(),
                    run);
        }
    }
}
