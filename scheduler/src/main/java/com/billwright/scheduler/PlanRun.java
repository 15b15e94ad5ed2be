package com.billwright.scheduler;

import com.billwright.models.runs.RunTenants;
import com.billwright.models.sql.SqlFault;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/// Plans a run: its row, its tenants cut into shards and a job for each shard, in one transaction.
@ApplicationScoped
class PlanRun {

    private final RunRows rows;
    private final RunTenants tenants;
    private final ShardJobs jobs;
    private final EndRun end;
    private final TrainingSettings settings;

    PlanRun(
            RunRows rows,
            RunTenants tenants,
            ShardJobs jobs,
            EndRun end,
            TrainingSettings settings) {
        this.rows = rows;
        this.tenants = tenants;
        this.jobs = jobs;
        this.end = end;
        this.settings = settings;
    }

    /// All tenants whose labels changed; the weekly run under way when there is one.
    UUID weekly(String who) {
        var run =
                openOr(
                        rows::openWeekly,
                        () ->
                                plan(
                                        RunView.Reason.WEEKLY,
                                        Optional.empty(),
                                        tenants.changed(),
                                        who));
        // A run without tenants has no shard that could end it.
        end.ifThrough(run);
        return run;
    }

    /// One tenant, before all others; its run under way when there is one.
    UUID retrain(String tenant, String who) {
        return openOr(
                () -> rows.openFor(tenant),
                () -> plan(RunView.Reason.RETRAIN, Optional.of(tenant), List.of(tenant), who));
    }

    /// Two may ask at once: the database lets one of them add the run, the other gets that one.
    private static UUID openOr(Supplier<Optional<UUID>> open, Supplier<UUID> plan) {
        return QuarkusTransaction.requiringNew()
                .call(open::get)
                .orElseGet(() -> {
                    try {
                        return QuarkusTransaction.requiringNew().call(plan::get);
                    } catch (SqlFault e) {
                        if (!e.isDuplicate()) {
                            throw e;
                        }
                        return QuarkusTransaction.requiringNew()
                                .call(open::get)
                                .orElseThrow(() -> e);
                    }
                });
    }

    private UUID plan(
            RunView.Reason reason, Optional<String> tenant, List<String> all, String who) {
        var run = rows.add(reason, tenant, who);
        int shards = 0;
        for (int from = 0; from < all.size(); from += settings.shardSize()) {
            var shard = rows.addShard(run, ++shards);
            tenants.plan(
                    run,
                    shard,
                    all.subList(from, Math.min(all.size(), from + settings.shardSize())));
            jobs.schedule(new RunRows.Shard(shard, run, reason));
        }
        Log.infof(
                "Run %s (%s, by %s): %d tenants in %d shards",
                run, reason, who, all.size(), shards);
        return run;
    }
}
