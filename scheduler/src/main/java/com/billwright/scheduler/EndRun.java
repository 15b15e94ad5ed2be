package com.billwright.scheduler;

import com.billwright.models.runs.PromoteProposals;
import com.billwright.models.runs.RunTenants;
import com.billwright.models.tenant.EnterTenant;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// The run's end: decides on every proposal and promotes, one transaction for each tenant. Any number
/// of nodes may call it, any number of times: each tenant is decided on once.
@ApplicationScoped
class EndRun {

    private final RunRows rows;
    private final RunTenants tenants;
    private final EnterTenant enter;
    private final PromoteProposals promote;

    EndRun(RunRows rows, RunTenants tenants, EnterTenant enter, PromoteProposals promote) {
        this.rows = rows;
        this.tenants = tenants;
        this.enter = enter;
        this.promote = promote;
    }

    /// Ends the run if its last shard is done; else does nothing.
    void ifThrough(UUID run) {
        if (!rows.toEnd().contains(run)) {
            return;
        }
        for (var tenant : tenants.undecided(run)) {
            try {
                enter.call(tenant, () -> promote.decide(run));
            } catch (RuntimeException e) {
                Log.errorf(e, "Run %s, tenant %s: the decision failed", run, tenant);
                tenants.failed(run, tenant, e);
            }
        }
        if (rows.end(run)) {
            Log.infof("Run %s ended: %s", run, tenants.standings(run));
        }
    }
}
