package com.billwright.scheduler;

import com.billwright.models.runs.RunTenants;
import com.billwright.models.runs.TrainTenant;
import com.billwright.models.tenant.EnterTenant;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/// Trains the tenants of one shard, one after the other. A tenant with a verdict is never taken
/// again, so a shard that was interrupted goes on where it stopped.
@ApplicationScoped
@DisallowConcurrentExecution
public class TrainShard implements Job {

    private final RunRows rows;
    private final RunTenants tenants;
    private final EnterTenant enter;
    private final TrainTenant train;
    private final EndRun end;
    private final Stopping stopping;

    TrainShard(
            RunRows rows,
            RunTenants tenants,
            EnterTenant enter,
            TrainTenant train,
            EndRun end,
            Stopping stopping) {
        this.rows = rows;
        this.tenants = tenants;
        this.enter = enter;
        this.train = train;
        this.end = end;
        this.stopping = stopping;
    }

    @Override
    public void execute(JobExecutionContext context) {
        carryOn(ShardJobs.shard(context.getJobDetail().getKey()));
    }

    /// Does what is left of the shard; ends the run when it was the last one.
    void carryOn(UUID id) {
        var found = rows.unfinishedShard(id);
        if (found.isEmpty()) {
            return;
        }
        var shard = found.get();
        rows.started(shard.run());
        while (!stopping.isAsked()) {
            Optional<String> tenant = tenants.next(id);
            if (tenant.isEmpty()) {
                rows.shardFinished(id);
                end.ifThrough(shard.run());
                return;
            }
            train(shard, tenant.get());
        }
    }

    private void train(RunRows.Shard shard, String tenant) {
        try {
            var verdict = enter.call(tenant, () -> train.train(shard.run()));
            Log.infof(
                    "Run %s, tenant %s: version %d, proposed %s",
                    shard.run(), tenant, verdict.version(), verdict.verdict());
        } catch (RuntimeException e) {
            if (stopping.isAsked()) {
                tenants.putBack(shard.id(), tenant);
                return;
            }
            Log.errorf(e, "Run %s, tenant %s: training failed", shard.run(), tenant);
            tenants.failed(shard.run(), tenant, e);
        }
    }
}
