package com.billwright.scheduler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.billwright.models.gates.Harm;
import com.billwright.models.runs.DiscoverHarm;
import com.billwright.models.runs.PromoteProposals;
import com.billwright.models.runs.RetrainRequests;
import com.billwright.models.runs.TrainTenant;
import com.billwright.models.sql.Sql;
import com.billwright.models.tenant.EnterTenant;
import com.billwright.models.tenant.Tenants;
import com.billwright.models.versions.ModelKind;
import com.billwright.models.versions.ModelVersion;
import com.billwright.models.versions.ModelVersion.VerdictKind;
import com.billwright.models.versions.ModelVersions;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class EndRunTest {

    /// Alone it would be enough to keep the champion.
    private static final Harm MAYBE_CHANCE = new Harm(5, List.of(0.008), "The vendor got worse");

    private static final Harm NO_CHANCE = new Harm(5, List.of(1e-7, 0.03), "The total got worse");

    @Inject EnterTenant enter;
    @Inject Tenants tenants;
    @Inject ModelVersions versions;
    @Inject RetrainRequests requests;
    @Inject TrainTenant train;
    @Inject DiscoverHarm harm;
    @Inject PromoteProposals promote;
    @Inject Runs runs;
    @Inject EndRun end;
    @Inject ScriptedEngine engine;
    @Inject Scheduler quartz;

    @Inject
    @DataSource("fleet")
    AgroalDataSource fleet;

    @Inject AgroalDataSource database;

    @BeforeEach
    void nobody_else_trains() throws SchedulerException {
        quartz.standby();
    }

    @AfterEach
    void go_on() throws SchedulerException {
        quartz.start();
    }

    @Test
    void of_many_tenants_only_those_are_kept_back_whose_harm_is_no_chance_find() {
        var unlucky = Stream.generate(this::aTenant).limit(3).toList();
        unlucky.forEach(tenant -> engine.finds(tenant, MAYBE_CHANCE));
        var others = Stream.generate(this::aTenant).limit(8).toList();
        others.forEach(tenant -> engine.finds(tenant, new Harm(5, List.of(), "")));
        var harmed = aTenant();
        engine.finds(harmed, NO_CHANCE);
        var run =
                trained(Stream.of(unlucky, others, List.of(harmed)).flatMap(List::stream).toList());

        end(run);

        assertThat(unlucky).allMatch(this::isServedItsOwn);
        assertThat(others).allMatch(this::isServedItsOwn);
        assertThat(isServedItsOwn(harmed)).isFalse();
        assertThat(version(harmed).verdict()).isEqualTo(VerdictKind.CHAMPION_KEPT);
        assertThat(version(harmed).state()).isEqualTo(ModelVersion.State.REJECTED);
        assertThat(version(harmed).reason())
                .isEqualTo(
                        "The total got worse: too rare to be chance, even among the 60 tests for harm of this run.");
        assertThat(runs.find(run).orElseThrow().verdicts())
                .containsEntry("PROMOTED", 11)
                .containsEntry("CHAMPION_KEPT", 1);
    }

    @Test
    void a_run_of_one_tenant_is_judged_by_its_own_tests_alone() throws SchedulerException {
        var acme = aTenant();
        engine.finds(acme, MAYBE_CHANCE);
        quartz.start();

        var run = requests.request(acme);

        await().atMost(Duration.ofSeconds(40))
                .until(() -> runs.find(run).orElseThrow().state() == RunView.State.DONE);
        assertThat(isServedItsOwn(acme)).isFalse();
        assertThat(version(acme).reason()).startsWith("The vendor got worse");
    }

    @Test
    void an_end_that_died_half_way_is_ended_by_two_nodes_at_once_with_one_verdict_each()
            throws InterruptedException {
        var all = Stream.generate(this::aTenant).limit(12).toList();
        all.forEach(tenant -> engine.finds(tenant, new Harm(5, List.of(), "")));
        engine.finds(all.getFirst(), NO_CHANCE);
        engine.finds(all.getLast(), MAYBE_CHANCE);
        var run = trained(all);
        for (var tenant : all.subList(0, 5)) {
            enter.call(tenant, () -> promote.decide(run, harm.in(run)));
        }

        var other = Thread.ofPlatform().start(() -> end(run));
        end(run);
        other.join();
        end(run);

        assertThat(runs.find(run).orElseThrow().state()).isEqualTo(RunView.State.DONE);
        assertThat(isServedItsOwn(all.getFirst())).isFalse();
        assertThat(all.subList(1, 12))
                .allSatisfy(tenant -> {
                    assertThat(isServedItsOwn(tenant)).isTrue();
                    assertThat(promotions(tenant)).isEqualTo(1);
                });
        assertThat(
                        sql().first(
                                        "select count(*) from run_tenant where run = ? and state = 'DONE'",
                                        row -> row.getInt(1),
                                        run))
                .contains(12);
    }

    @Test
    void a_promotion_by_an_admin_meanwhile_is_not_undone() {
        var acme = aTenant();
        var run = trained(List.of(acme));
        enter.call(acme, () -> versions.promote(ModelKind.FIELDS, 1, "ada"));

        end(run);

        assertThat(version(acme).verdict()).isEqualTo(VerdictKind.CHAMPION_KEPT);
        assertThat(version(acme).reason()).startsWith("The version in service changed");
        assertThat(promotions(acme)).isEqualTo(1);
    }

    private String aTenant() {
        var id = "tenant-" + UUID.randomUUID();
        enter.call(id, () -> tenants.firstSight(id, id, id));
        return id;
    }

    /// A run whose proposals are all on record, and on which nobody decided.
    private UUID trained(List<String> all) {
        var run = UUID.randomUUID();
        // Not the weekly one, of which there is one at a time.
        sql().update(
                        """
                        with r as (
                          insert into run (id, reason, for_tenant, asked_by) values (?, 'RETRAIN', ?, 'a test'))
                        insert into shard (id, run, number) values (?, ?, 1)
                        """,
                        run,
                        run.toString(),
                        run,
                        run);
        for (var tenant : all) {
            sql().update(
                            "insert into run_tenant (run, for_tenant, shard) values (?, ?, ?)",
                            run,
                            tenant,
                            run);
            enter.call(tenant, () -> train.train(run));
        }
        return run;
    }

    private void end(UUID run) {
        sql().update("update shard set finished_at = now() where id = ?", run);
        end.ifThrough(run);
    }

    private ModelVersion version(String tenant) {
        return enter.call(tenant, () -> versions.find(ModelKind.FIELDS, 1)).orElseThrow();
    }

    private boolean isServedItsOwn(String tenant) {
        return enter.call(tenant, () -> versions.champion(ModelKind.FIELDS)).isPresent();
    }

    private int promotions(String tenant) {
        return enter.call(
                        tenant,
                        () ->
                                new Sql(database)
                                        .first(
                                                "select count(*) from promotion",
                                                row -> row.getInt(1)))
                .orElseThrow();
    }

    private Sql sql() {
        return new Sql(fleet);
    }
}
