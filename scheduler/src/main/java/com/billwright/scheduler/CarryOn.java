package com.billwright.scheduler;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;

/// Looks for what nobody carries on: shards whose job is gone, and runs that are through or
/// cancelled but not ended. Quartz recovers the jobs of a dead node itself; this holds when it cannot.
@ApplicationScoped
class CarryOn {

    private final RunRows rows;
    private final ShardJobs jobs;
    private final EndRun end;
    private final EndCancelled cancelled;

    CarryOn(RunRows rows, ShardJobs jobs, EndRun end, EndCancelled cancelled) {
        this.rows = rows;
        this.jobs = jobs;
        this.end = end;
        this.cancelled = cancelled;
    }

    void look() {
        for (var shard : rows.abandonedShards()) {
            QuarkusTransaction.requiringNew().run(() -> jobs.revive(shard));
        }
        rows.toEnd().forEach(end::ifThrough);
        rows.cancelled().forEach(cancelled::ifAsked);
    }
}
