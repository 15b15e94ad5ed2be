package com.billwright.scheduler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.billwright.models.runs.RetrainRequests;
import com.billwright.models.versions.ModelVersion;
import com.billwright.models.versions.ModelVersion.VerdictKind;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class TrainingRunTest {

    @Inject Fleet fleet;
    @Inject RetrainRequests requests;
    @Inject Runs runs;
    @Inject CarryOn carryOn;
    @Inject TrainShard shards;
    @Inject ShardJobs jobs;
    @Inject ScriptedEngine engine;

    @BeforeEach
    void nothing_is_left_to_learn_from_other_tests() {
        fleet.settle();
    }

    @Test
    void a_retraining_asked_for_ends_with_a_version_that_serves() {
        var acme = fleet.aTenantWithNewLabels();

        var run = fleet.ended(requests.request(acme));

        assertThat(run.state()).isEqualTo(RunView.State.DONE);
        assertThat(run.verdicts()).containsExactly(Map.entry("PROMOTED", 1));
        assertThat(fleet.champion(acme)).map(ModelVersion::number).contains(1);
    }

    @Test
    void a_loser_stays_on_record_and_does_not_serve() {
        var acme = fleet.aTenantWithNewLabels();
        engine.on(acme, () -> VerdictKind.CHAMPION_KEPT);

        fleet.ended(requests.request(acme));

        assertThat(fleet.champion(acme)).isEmpty();
        assertThat(fleet.versions(acme))
                .extracting(ModelVersion::state)
                .containsExactly(ModelVersion.State.REJECTED);
    }

    @Test
    void whoever_asks_while_a_run_is_under_way_gets_that_run() {
        var acme = fleet.aTenantWithNewLabels();
        var go = new CountDownLatch(1);
        engine.on(acme, () -> ScriptedEngine.promotedAfter(go));

        var first = requests.request(acme);
        var second = requests.request(acme);
        go.countDown();
        fleet.ended(first);

        assertThat(second).isEqualTo(first);
        assertThat(engine.times(acme)).isEqualTo(1);
        assertThat(requests.request(acme)).isNotEqualTo(first);
    }

    @Test
    void the_weekly_run_takes_only_tenants_whose_labels_changed() {
        var changed = fleet.aTenantWithNewLabels();
        var unchanged = fleet.aTenantWithNewLabels();
        fleet.sql()
                .update(
                        "update tenant set trained_at = labels_changed_at where for_tenant = ?",
                        unchanged);

        var run = fleet.ended(runs.startWeekly("a test"));

        assertThat(run.tenants()).isEqualTo(1);
        assertThat(engine.times(changed)).isEqualTo(1);
        assertThat(engine.times(unchanged)).isZero();
        assertThat(fleet.ended(runs.startWeekly("a test")).tenants()).isZero();
    }

    @Test
    void the_weekly_run_is_cut_into_shards_and_takes_each_tenant_once() {
        var all = fleet.tenantsWithNewLabels(5);

        var run = fleet.ended(runs.startWeekly("a test"));

        assertThat(run.done()).isEqualTo(5);
        assertThat(all).allSatisfy(tenant -> assertThat(engine.times(tenant)).isEqualTo(1));
        assertThat(fleet.shards(run.id())).hasSize(3);
    }

    @Test
    void a_tenant_that_fails_three_times_is_set_aside_and_the_others_go_on() {
        var good = fleet.aTenantWithNewLabels();
        var bad = fleet.aTenantWithNewLabels();
        engine.on(
                bad,
                () -> {
                    throw new IllegalStateException("Invoice 4711 cannot be learnt");
                });

        var run = fleet.ended(runs.startWeekly("a test"));

        assertThat(run.done()).isEqualTo(1);
        assertThat(run.failed()).isEqualTo(1);
        assertThat(engine.times(bad)).isEqualTo(3);
        assertThat(engine.times(good)).isEqualTo(1);
        assertThat(runs.setAside(run.id(), 10))
                .singleElement()
                .satisfies(aside -> {
                    assertThat(aside.tenant()).isEqualTo(bad);
                    assertThat(aside.attempts()).isEqualTo(3);
                    assertThat(aside.error())
                            .contains("IllegalStateException")
                            .doesNotContain("4711");
                });
    }

    @Test
    void a_tenant_that_was_set_aside_can_be_tried_again() {
        var bad = fleet.aTenantWithNewLabels();
        var good = fleet.aTenantWithNewLabels();
        engine.on(
                bad,
                () -> {
                    throw new IllegalStateException("Not yet");
                });
        var run = fleet.ended(runs.startWeekly("a test"));
        engine.on(bad, () -> VerdictKind.PROMOTED);

        var again = runs.tryAgain(run.id(), bad, "a test").orElseThrow();

        assertThat(fleet.ended(again).verdicts()).containsExactly(Map.entry("PROMOTED", 1));
        assertThat(runs.tryAgain(run.id(), good, "a test")).isEmpty();
    }

    @Test
    void a_shard_that_was_interrupted_goes_on_where_it_stopped() {
        var first = fleet.aTenantWithNewLabels();
        var second = fleet.aTenantWithNewLabels();
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

        var run = fleet.ended(runs.startWeekly("a test"));

        assertThat(run.done()).isEqualTo(2);
        assertThat(engine.times(first)).isEqualTo(1);
        assertThat(engine.times(second)).isEqualTo(2);
    }

    @Test
    void a_shard_without_a_job_gets_one() {
        var acme = fleet.aTenantWithNewLabels();
        var run = requests.request(acme);
        fleet.shards(run).forEach(jobs::remove);

        carryOn.look();

        assertThat(fleet.ended(run).done()).isEqualTo(1);
        assertThat(engine.times(acme)).isEqualTo(1);
    }

    @Test
    void a_shard_carried_on_by_two_at_once_gives_one_version() throws InterruptedException {
        var acme = fleet.aTenantWithNewLabels();
        var both = new CountDownLatch(2);
        engine.on(acme, () -> ScriptedEngine.promotedAfter(both));
        var run = requests.request(acme);
        var shard = fleet.shards(run).getFirst();
        await().until(() -> engine.times(acme) == 1);

        var other = Thread.ofVirtual().start(() -> shards.carryOn(shard));
        await().until(() -> engine.times(acme) == 2);
        both.countDown();
        both.countDown();
        other.join();

        assertThat(fleet.ended(run).done()).isEqualTo(1);
        assertThat(fleet.versions(acme)).hasSize(1);
    }

    /// Not an exception: nothing notes it, as nothing notes that a node died.
    private static final class NodeDies extends Error {}
}
