package com.billwright.scheduler;

import com.billwright.models.runs.GiveWay;
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
    private final EndCancelled cancelled;
    private final Stopping stopping;
    private final GiveWay giveWay;

    TrainShard(
            RunRows rows,
            RunTenants tenants,
            EnterTenant enter,
            TrainTenant train,
            EndRun end,
            EndCancelled cancelled,
            Stopping stopping,
            GiveWay giveWay) {
        this.rows = rows;
        this.tenants = tenants;
        this.enter = enter;
        this.train = train;
        this.end = end;
        this.cancelled = cancelled;
        this.stopping = stopping;
        this.giveWay = giveWay;
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
        tenants.letGo(id);
        while (!stopping.isAsked()) {
            giveWay.await();
            Optional<String> tenant = tenants.next(id);
            if (tenant.isEmpty()) {
                leave(shard);
                return;
            }
            train(shard, tenant.get());
        }
    }

    /// Nothing is left to take: the shard is through, or its run was cancelled. Else the run is paused
    /// or the tenants are at work in another one, and the shard gets a new job by and by.
    private void leave(RunRows.Shard shard) {
        if (rows.shardFinished(shard.id())) {
            end.ifThrough(shard.run());
        } else {
            cancelled.ifAsked(shard.run());
        }
    }

    private void train(RunRows.Shard shard, String tenant) {
        try {
            var verdict = enter.call(tenant, () -> train.train(shard.run()));
            Log.debugf(
                    "Run %s, tenant %s: version %d, proposed %s",
                    shard.run(), tenant, verdict.version(), verdict.verdict());
        } catch (RuntimeException e) {
            if (stopping.isAsked()) {
                tenants.putBack(shard.id(), tenant);
                return;
            }
            if (tenants.failed(shard.run(), tenant, e)) {
                Log.errorf(e, "Run %s, tenant %s: set aside", shard.run(), tenant);
            } else {
                Log.debugf(e, "Run %s, tenant %s: training failed", shard.run(), tenant);
            }
        }
    }
}
