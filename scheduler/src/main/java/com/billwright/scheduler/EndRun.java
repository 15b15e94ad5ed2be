package com.billwright.scheduler;

import com.billwright.models.runs.DiscoverHarm;
import com.billwright.models.runs.PoolCalibration;
import com.billwright.models.runs.PromoteProposals;
import com.billwright.models.runs.RunTenants;
import com.billwright.models.tenant.EnterTenant;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The run's end: looks over the tests for harm of all tenants, decides on every proposal and promotes,
/// one transaction for each tenant, as many at once as this process has cores; then pools what the tenants' records say of confidences. Any number of nodes may call it, at once and any number of times:
/// all find the same harm, and each tenant is decided on once.
@ApplicationScoped
class EndRun {

    private static final int ATTEMPTS = 3;

    private final RunRows rows;
    private final RunTenants tenants;
    private final EnterTenant enter;
    private final DiscoverHarm harm;
    private final PromoteProposals promote;
    private final PoolCalibration calibration;
    private final Stopping stopping;
    private final int cores;

    EndRun(
            RunRows rows,
            RunTenants tenants,
            EnterTenant enter,
            DiscoverHarm harm,
            PromoteProposals promote,
            PoolCalibration calibration,
            Stopping stopping,
            @ConfigProperty(name = "billwright.cores") int cores) {
        this.rows = rows;
        this.tenants = tenants;
        this.enter = enter;
        this.harm = harm;
        this.promote = promote;
        this.calibration = calibration;
        this.stopping = stopping;
        this.cores = cores;
    }

    /// Ends the run if its last shard is done; else does nothing.
    void ifThrough(UUID run) {
        if (!rows.toEnd().contains(run)) {
            return;
        }
        var harmed = harm.in(run);
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            var open = new ArrayList<>(tenants.undecided(run));
            // Not in the same order as another node that ends the run, so that both get on.
            Collections.shuffle(open);
            boolean last = attempt == ATTEMPTS;
            try (var deciders = Executors.newFixedThreadPool(cores)) {
                open.forEach(tenant -> deciders.execute(() -> decide(run, tenant, harmed, last)));
            }
            if (stopping.isAsked()) {
                return; // whoever looks next goes on
            }
        }
        if (rows.end(run)) {
            harm.forgetOld();
            if (calibration.ifDue()) {
                Log.infof("Run %s: how sure to be was found anew over the fleet", run);
            }
            Log.infof(
                    "Run %s ended: %s; of %d tests for harm %d tenants have one that is",
                    run, tenants.standings(run), harmed.tests(), harmed.byTenant().size());
        }
    }

    private void decide(UUID run, String tenant, DiscoverHarm.Harmed harmed, boolean last) {
        if (stopping.isAsked()) {
            return;
        }
        try {
            enter.call(tenant, () -> promote.decide(run, harmed));
        } catch (RuntimeException e) {
            Log.errorf(e, "Run %s, tenant %s: the decision failed", run, tenant);
            if (last) {
                tenants.failed(run, tenant, e);
            }
        }
    }
}
