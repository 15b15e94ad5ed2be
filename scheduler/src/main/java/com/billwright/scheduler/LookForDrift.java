package com.billwright.scheduler;

import com.billwright.models.drift.FleetDrift;
import com.billwright.models.drift.WatchDrift;
import com.billwright.models.runs.RetrainRequests;
import com.billwright.models.tenant.EnterTenant;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/// Looks at the tenants whose labels changed since the last look, and has those retrained whose model
/// drifts. Cheap when little was confirmed: a tenant without new labels costs nothing.
@ApplicationScoped
@DisallowConcurrentExecution
public class LookForDrift implements Job {

    /// As operators see who asked for a run.
    static final String WHO = "drift";

    /// What is left waits for the next look.
    private static final int MOST = 5_000;

    private final FleetDrift fleet;
    private final WatchDrift watch;
    private final EnterTenant enter;
    private final RetrainRequests requests;
    private final Stopping stopping;

    LookForDrift(
            FleetDrift fleet,
            WatchDrift watch,
            EnterTenant enter,
            RetrainRequests requests,
            Stopping stopping) {
        this.fleet = fleet;
        this.watch = watch;
        this.enter = enter;
        this.requests = requests;
        this.stopping = stopping;
    }

    @Override
    public void execute(JobExecutionContext context) {
        look();
    }

    void look() {
        for (var tenant : fleet.changed(MOST)) {
            if (stopping.isAsked()) {
                return;
            }
            try {
                look(tenant);
            } catch (RuntimeException e) {
                Log.errorf(e, "Tenant %s: cannot look for drift; trying again", tenant);
            }
        }
    }

    private void look(String tenant) {
        if (enter.call(tenant, watch::look)) {
            var run = requests.request(tenant, WHO);
            enter.call(
                    tenant,
                    () -> {
                        watch.asked();
                        return run;
                    });
            Log.warnf("Tenant %s: its model drifts and is retrained in run %s", tenant, run);
        }
    }
}
