package com.billwright.models.versions;

import com.billwright.models.runs.DiscoverHarm;
import com.billwright.models.runs.PromoteProposals;
import com.billwright.models.runs.TrainTenant;
import com.billwright.models.sql.Sql;
import com.billwright.models.tenant.EnterTenant;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// Runs of one tenant as tests need them: planned by hand and carried out without a scheduler.
@ApplicationScoped
public class TrainingRuns {

    private final EnterTenant enter;
    private final TrainTenant train;
    private final PromoteProposals promote;
    private final Sql fleet;

    TrainingRuns(
            EnterTenant enter,
            TrainTenant train,
            PromoteProposals promote,
            @DataSource("fleet") AgroalDataSource fleet) {
        this.enter = enter;
        this.train = train;
        this.promote = promote;
        this.fleet = new Sql(fleet);
    }

    /// Trains and decides.
    public void run(String tenant) {
        var run = plan(tenant);
        enter.call(tenant, () -> train.train(run));
        enter.call(tenant, () -> promote.decide(run, DiscoverHarm.Harmed.NONE));
    }

    /// A run that nobody has begun.
    public UUID plan(String tenant) {
        var run = UUID.randomUUID();
        fleet.update(
                "insert into run (id, reason, for_tenant, asked_by, finished_at) values (?, 'RETRAIN', ?, 'test', now())",
                run,
                tenant);
        fleet.update("insert into shard (id, run, number) values (?, ?, 1)", run, run);
        fleet.update(
                "insert into run_tenant (run, for_tenant, shard) values (?, ?, ?)",
                run,
                tenant,
                run);
        return run;
    }
}
