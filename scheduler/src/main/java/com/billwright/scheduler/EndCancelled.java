package com.billwright.scheduler;

import com.billwright.models.runs.ForgetProposals;
import com.billwright.models.runs.RunTenants;
import com.billwright.models.tenant.EnterTenant;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// The end of a cancelled run: its proposals are forgotten and its tenants are as they were, so that
/// the next run takes them again. Any number of nodes may call it, any number of times.
@ApplicationScoped
class EndCancelled {

    private final RunRows rows;
    private final RunTenants tenants;
    private final EnterTenant enter;
    private final ForgetProposals forget;

    EndCancelled(RunRows rows, RunTenants tenants, EnterTenant enter, ForgetProposals forget) {
        this.rows = rows;
        this.tenants = tenants;
        this.enter = enter;
        this.forget = forget;
    }

    /// Does what is left to do for a run that was cancelled; for another one nothing. While a tenant
    /// is still at work the run stays open: the worker calls again.
    void ifAsked(UUID run) {
        if (!rows.cancelled().contains(run)) {
            return;
        }
        tenants.cancel(run);
        for (var tenant : tenants.undecided(run)) {
            try {
                enter.call(
                        tenant,
                        () -> {
                            forget.forget(run);
                            return run;
                        });
            } catch (RuntimeException e) {
                Log.errorf(e, "Run %s, tenant %s: its proposals stay", run, tenant);
                tenants.failed(run, tenant, e);
            }
        }
        rows.finishShards(run);
        if (rows.end(run)) {
            Log.infof("Run %s was cancelled: %s", run, tenants.standings(run));
        }
    }
}
