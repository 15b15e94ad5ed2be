package com.billwright.scheduler;

import com.billwright.models.runs.RunTenants;
import com.billwright.models.runs.TrainAtOnce;
import com.billwright.models.versions.ModelVersion.VerdictKind;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/// Carries out a run of one shard with one tenant without Quartz.
@ApplicationScoped
class TrainHere implements TrainAtOnce {

    private final RunRows rows;
    private final RunTenants tenants;
    private final TrainShard shards;

    TrainHere(RunRows rows, RunTenants tenants, TrainShard shards) {
        this.rows = rows;
        this.tenants = tenants;
        this.shards = shards;
    }

    @Override
    public VerdictKind train(String tenantId) {
        var shard = QuarkusTransaction.requiringNew().call(() -> plan(tenantId));
        shards.carryOn(shard.id());
        return tenants.standings(shard.run()).stream()
                .filter(s -> s.state().equals("DONE"))
                .flatMap(s -> s.verdict().stream())
                .map(VerdictKind::valueOf)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The training failed"));
    }

    private RunRows.Shard plan(String tenantId) {
        var run = rows.add(RunView.Reason.RETRAIN, Optional.of(tenantId), "a command");
        var shard = rows.addShard(run, 1);
        tenants.plan(run, shard, List.of(tenantId));
        return new RunRows.Shard(shard, run, RunView.Reason.RETRAIN);
    }
}
