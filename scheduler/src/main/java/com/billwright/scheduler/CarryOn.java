package com.billwright.scheduler;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;

/// Looks for what nobody carries on: shards whose job is gone, and runs that are through but not
/// ended. Quartz recovers the jobs of a dead node itself; this holds when it cannot.
@ApplicationScoped
class CarryOn {

    private final RunRows rows;
    private final ShardJobs jobs;
    private final EndRun end;

    CarryOn(RunRows rows, ShardJobs jobs, EndRun end) {
        this.rows = rows;
        this.jobs = jobs;
        this.end = end;
    }

    void look() {
        for (var shard : rows.unfinishedShards()) {
            QuarkusTransaction.requiringNew().run(() -> revive(shard));
        }
        rows.toEnd().forEach(end::ifThrough);
    }

    private void revive(RunRows.Shard shard) {
        if (!jobs.isAlive(shard.id())) {
            Log.infof("Run %s: shard %s had no job and gets one", shard.run(), shard.id());
            jobs.remove(shard.id());
            jobs.schedule(shard);
        }
    }
}
