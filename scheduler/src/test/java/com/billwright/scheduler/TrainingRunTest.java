package com.billwright.scheduler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.billwright.models.runs.RetrainRequests;
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
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class TrainingRunTest {

    @Inject EnterTenant enter;
    @Inject Tenants tenants;
    @Inject ModelVersions versions;
    @Inject RetrainRequests requests;
    @Inject Runs runs;
    @Inject PlanRun plan;
    @Inject CarryOn carryOn;
    @Inject TrainShard shards;
    @Inject ShardJobs jobs;
    @Inject ScriptedEngine engine;

    @Inject
    @DataSource("fleet")
    AgroalDataSource fleet;

    @BeforeEach
    void nothing_is_left_to_learn_from_other_tests() {
        await().atMost(Duration.ofSeconds(40))
                .until(() -> runs.latest(50).stream().allMatch(TrainingRunTest::ended));
        sql().update("update tenant set trained_at = labels_changed_at");
    }

    @Test
    void a_retraining_asked_for_ends_with_a_version_that_serves() {
        var acme = aTenantWithNewLabels();

        var run = ended(requests.request(acme));

        assertThat(run.state()).isEqualTo(RunView.State.DONE);
        assertThat(run.verdicts()).containsExactly(Map.entry("PROMOTED", 1));
        assertThat(enter.call(acme, () -> versions.champion(ModelKind.FIELDS)))
                .map(ModelVersion::number)
                .contains(1);
    }

    @Test
    void a_loser_stays_on_record_and_does_not_serve() {
        var acme = aTenantWithNewLabels();
        engine.on(acme, () -> VerdictKind.CHAMPION_KEPT);

        ended(requests.request(acme));

        assertThat(enter.call(acme, () -> versions.champion(ModelKind.FIELDS))).isEmpty();
        assertThat(enter.call(acme, () -> versions.list(ModelKind.FIELDS)))
                .extracting(ModelVersion::state)
                .containsExactly(ModelVersion.State.REJECTED);
    }

    @Test
    void whoever_asks_while_a_run_is_under_way_gets_that_run() {
        var acme = aTenantWithNewLabels();
        var go = new CountDownLatch(1);
        engine.on(acme, () -> after(go));

        var first = requests.request(acme);
        var second = requests.request(acme);
        go.countDown();
        ended(first);

        assertThat(second).isEqualTo(first);
        assertThat(engine.times(acme)).isEqualTo(1);
        assertThat(requests.request(acme)).isNotEqualTo(first);
    }

    @Test
    void the_weekly_run_takes_only_tenants_whose_labels_changed() {
        var changed = aTenantWithNewLabels();
        var unchanged = aTenantWithNewLabels();
        sql().update(
                        "update tenant set trained_at = labels_changed_at where for_tenant = ?",
                        unchanged);

        var run = ended(runs.startWeekly("a test"));

        assertThat(run.tenants()).isEqualTo(1);
        assertThat(engine.times(changed)).isEqualTo(1);
        assertThat(engine.times(unchanged)).isZero();
        assertThat(ended(runs.startWeekly("a test")).tenants()).isZero();
    }

    @Test
    void the_weekly_run_is_cut_into_shards_and_takes_each_tenant_once() {
        var all =
                List.of(
                        aTenantWithNewLabels(),
                        aTenantWithNewLabels(),
                        aTenantWithNewLabels(),
                        aTenantWithNewLabels(),
                        aTenantWithNewLabels());

        var run = ended(runs.startWeekly("a test"));

        assertThat(run.done()).isEqualTo(5);
        assertThat(all).allSatisfy(tenant -> assertThat(engine.times(tenant)).isEqualTo(1));
        assertThat(sql().list("select id from shard where run = ?", r -> r.getString(1), run.id()))
                .hasSize(3);
    }

    @Test
    void a_tenant_that_fails_three_times_is_set_aside_and_the_others_go_on() {
        var good = aTenantWithNewLabels();
        var bad = aTenantWithNewLabels();
        engine.on(
                bad,
                () -> {
                    throw new IllegalStateException("Invoice 4711 cannot be learnt");
                });

        var run = ended(runs.startWeekly("a test"));

        assertThat(run.done()).isEqualTo(1);
        assertThat(run.failed()).isEqualTo(1);
        assertThat(engine.times(bad)).isEqualTo(3);
        assertThat(engine.times(good)).isEqualTo(1);
        assertThat(
                        sql().list(
                                        "select error from run_tenant where for_tenant = ?",
                                        r -> r.getString(1),
                                        bad))
                .singleElement()
                .asString()
                .contains("IllegalStateException")
                .doesNotContain("4711");
    }

    @Test
    void a_shard_that_was_interrupted_goes_on_where_it_stopped() {
        var first = aTenantWithNewLabels();
        var second = aTenantWithNewLabels();
        var started = new CountDownLatch(1);
        engine.on(
                second,
                () -> {
                    if (started.getCount() > 0) {
                        started.countDown();
                        throw new NodeDies();
                    }
                    return VerdictKind.PROMOTED;
                });

        var run = ended(runs.startWeekly("a test"));

        assertThat(run.done()).isEqualTo(2);
        assertThat(engine.times(first)).isEqualTo(1);
        assertThat(engine.times(second)).isEqualTo(2);
    }

    @Test
    void a_shard_without_a_job_gets_one() {
        var acme = aTenantWithNewLabels();
        var run = requests.request(acme);
        sql().list("select id from shard where run = ?", r -> r.getObject(1, UUID.class), run)
                .forEach(jobs::remove);

        carryOn.look();

        assertThat(ended(run).done()).isEqualTo(1);
        assertThat(engine.times(acme)).isEqualTo(1);
    }

    @Test
    void a_shard_carried_on_by_two_at_once_gives_one_version() throws InterruptedException {
        var acme = aTenantWithNewLabels();
        var both = new CountDownLatch(2);
        engine.on(acme, () -> after(both));
        var run = requests.request(acme);
        var shard =
                sql().first(
                                "select id from shard where run = ?",
                                r -> r.getObject(1, UUID.class),
                                run)
                        .orElseThrow();
        await().until(() -> engine.times(acme) == 1);

        var other = Thread.ofVirtual().start(() -> shards.carryOn(shard));
        await().until(() -> engine.times(acme) == 2);
        both.countDown();
        both.countDown();
        other.join();

        assertThat(ended(run).done()).isEqualTo(1);
        assertThat(enter.call(acme, () -> versions.list(ModelKind.FIELDS))).hasSize(1);
    }

    private String aTenantWithNewLabels() {
        var id = "tenant-" + UUID.randomUUID();
        enter.call(id, () -> tenants.firstSight(id, id, id));
        sql().update("update tenant set labels_changed_at = now() where for_tenant = ?", id);
        return id;
    }

    private RunView ended(UUID run) {
        return await().atMost(Duration.ofSeconds(40))
                .until(() -> runs.find(run).orElseThrow(), TrainingRunTest::ended);
    }

    private static boolean ended(RunView run) {
        return run.finishedAt() != null;
    }

    private static VerdictKind after(CountDownLatch go) {
        try {
            go.await();
            return VerdictKind.PROMOTED;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Sql sql() {
        return new Sql(fleet);
    }

    /// Not an exception: nothing notes it, as nothing notes that a node died.
    private static final class NodeDies extends Error {}
}
