package com.billwright.scheduler;

import com.billwright.models.runs.RunTenants;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/// Pauses, resumes and cancels runs while they train. Workers look at the run's row with every tenant
/// that they take, so each stops after the one at work, on whichever node.
@ApplicationScoped
class SteerRun {

    private final RunRows rows;
    private final RunTenants tenants;
    private final ShardJobs jobs;

    SteerRun(RunRows rows, RunTenants tenants, ShardJobs jobs) {
        this.rows = rows;
        this.tenants = tenants;
        this.jobs = jobs;
    }

    /// @return false when it is not planned or running
    boolean pause(UUID run, String who) {
        return steer(run, "paused", who, () -> rows.pause(run));
    }

    /// @return false when it is not paused
    boolean resume(UUID run, String who) {
        return steer(
                run,
                "resumed",
                who,
                () -> {
                    boolean resumed = rows.resume(run);
                    if (resumed) {
                        rows.abandonedShards().forEach(jobs::revive);
                    }
                    return resumed;
                });
    }

    /// @return false when it is cancelled already, ended, or at its end
    boolean cancel(UUID run, String who) {
        boolean cancelled = steer(run, "cancelled", who, () -> rows.cancel(run));
        if (cancelled) {
            tenants.cancel(run);
        }
        return cancelled;
    }

    private static boolean steer(UUID run, String how, String who, BooleanSupplier change) {
        boolean changed = QuarkusTransaction.requiringNew().call(change::getAsBoolean);
        if (changed) {
            Log.infof("Run %s is %s by %s", run, how, who);
        }
        return changed;
    }
}
