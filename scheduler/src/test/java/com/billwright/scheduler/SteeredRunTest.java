package com.billwright.scheduler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.billwright.models.runs.RetrainRequests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class SteeredRunTest {

    @Inject Fleet fleet;
    @Inject Runs runs;
    @Inject RetrainRequests requests;
    @Inject CarryOn carryOn;
    @Inject ScriptedEngine engine;

    private final CountDownLatch go = new CountDownLatch(1);

    @BeforeEach
    void nothing_is_left_to_learn_from_other_tests() {
        fleet.settle();
    }

    @AfterEach
    void nothing_waits() {
        go.countDown();
    }

    @Test
    void a_paused_run_stops_after_the_tenants_at_work_and_goes_on_where_it_stopped() {
        var all = fleet.tenantsWithNewLabels(4);
        var run = atWork(all, 2);

        assertThat(runs.pause(run, "a test")).isTrue();
        go.countDown();
        fleet.awaitNoJobOf(run);
        carryOn.look();

        fleet.awaitNoJobOf(run);
        assertThat(fleet.run(run).state()).isEqualTo(RunView.State.PAUSED);
        assertThat(fleet.run(run).done()).isEqualTo(2);

        assertThat(runs.resume(run, "a test")).isTrue();

        assertThat(fleet.ended(run).verdicts()).containsExactly(Map.entry("PROMOTED", 4));
        assertThat(all).allSatisfy(tenant -> assertThat(engine.times(tenant)).isEqualTo(1));
    }

    @Test
    void a_paused_run_overlaps_itself_as_little_as_one_that_runs() {
        var run = atWork(fleet.tenantsWithNewLabels(1), 1);
        runs.pause(run, "a test");

        assertThat(runs.startWeekly("a test")).isEqualTo(run);

        runs.resume(run, "a test");
    }

    @Test
    void a_run_that_was_paused_while_its_last_tenant_was_trained_decides_when_it_is_resumed() {
        var acme = fleet.aTenantWithNewLabels();
        var run = atWork(List.of(acme), 1);
        runs.pause(run, "a test");
        go.countDown();
        fleet.awaitNoJobOf(run);
        carryOn.look();

        assertThat(fleet.run(run).state()).isEqualTo(RunView.State.PAUSED);
        assertThat(fleet.champion(acme)).isEmpty();

        runs.resume(run, "a test");
        fleet.ended(run);

        assertThat(fleet.champion(acme)).isPresent();
    }

    @Test
    void a_cancelled_run_leaves_every_tenant_as_it_was() {
        var all = fleet.tenantsWithNewLabels(4);
        var run = atWork(all, 2);

        assertThat(runs.cancel(run, "a test")).isTrue();
        go.countDown();
        var cancelled = fleet.ended(run);

        assertThat(cancelled.state()).isEqualTo(RunView.State.CANCELLED);
        assertThat(cancelled.tenants()).isEqualTo(4);
        assertThat(cancelled.done()).isZero();
        assertThat(engine.times(all)).isEqualTo(2);
        assertThat(all)
                .allSatisfy(tenant -> {
                    assertThat(fleet.versions(tenant)).isEmpty();
                    assertThat(fleet.champion(tenant)).isEmpty();
                });
        assertThat(fleet.ended(runs.startWeekly("a test")).verdicts())
                .as("the next run takes them all")
                .containsExactly(Map.entry("PROMOTED", 4));
    }

    @Test
    void a_paused_run_can_be_cancelled_and_its_proposals_are_forgotten() {
        var acme = fleet.aTenantWithNewLabels();
        var run = atWork(List.of(acme), 1);
        runs.pause(run, "a test");
        go.countDown();
        fleet.awaitNoJobOf(run);

        runs.cancel(run, "a test");

        assertThat(fleet.ended(run).state()).isEqualTo(RunView.State.CANCELLED);
        assertThat(fleet.versions(acme)).isEmpty();
    }

    @Test
    void a_run_is_steered_only_where_that_means_something() {
        var run = atWork(fleet.tenantsWithNewLabels(1), 1);

        assertThat(runs.resume(run, "a test")).isFalse();
        assertThat(runs.pause(run, "a test")).isTrue();
        assertThat(runs.pause(run, "a test")).isFalse();
        assertThat(runs.cancel(run, "a test")).isTrue();
        assertThat(runs.cancel(run, "a test")).isFalse();
        assertThat(runs.resume(run, "a test")).isFalse();
        go.countDown();
        fleet.ended(run);
        assertThat(runs.pause(run, "a test")).isFalse();
        assertThat(runs.cancel(run, "a test")).isFalse();
        assertThat(runs.cancel(UUID.randomUUID(), "a test")).isFalse();
    }

    @Test
    void a_tenant_at_work_in_one_run_is_left_alone_by_another() {
        var acme = fleet.aTenantWithNewLabels();
        var weekly = atWork(List.of(acme), 1);

        var asked = requests.request(acme);
        fleet.awaitNoJobOf(asked);

        assertThat(engine.times(acme)).isEqualTo(1);
        assertThat(fleet.run(asked).state()).isEqualTo(RunView.State.RUNNING);

        go.countDown();
        fleet.ended(weekly);

        assertThat(fleet.ended(asked).done()).isEqualTo(1);
        assertThat(engine.times(acme)).isEqualTo(2);
    }

    @Test
    void a_run_under_way_says_how_fast_it_is_and_how_long_it_will_take() {
        var all = fleet.tenantsWithNewLabels(4).stream().sorted().toList();
        all.subList(1, 4).forEach(this::waits);

        var run = runs.startWeekly("a test");
        await().until(() -> fleet.run(run).done() == 1);
        var view = fleet.run(run);

        assertThat(view.state()).isEqualTo(RunView.State.RUNNING);
        assertThat(view.tenants()).isEqualTo(4);
        assertThat(view.perSecond()).isPositive().isLessThanOrEqualTo(1);
        assertThat(view.secondsLeft()).isEqualTo((long) Math.ceil(3 / view.perSecond()));
        go.countDown();
        var ended = fleet.ended(run);
        assertThat(ended.perSecond()).isZero();
        assertThat(ended.secondsLeft()).isNull();
    }

    private UUID atWork(List<String> tenants, int atOnce) {
        tenants.forEach(this::waits);
        var run = runs.startWeekly("a test");
        await().until(() -> engine.times(tenants) == atOnce);
        return run;
    }

    private void waits(String tenant) {
        engine.on(tenant, () -> ScriptedEngine.promotedAfter(go));
    }
}
