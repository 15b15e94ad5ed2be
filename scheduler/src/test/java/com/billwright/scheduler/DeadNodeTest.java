package com.billwright.scheduler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.billwright.models.runs.TrainTenant;
import com.billwright.models.tenant.EnterTenant;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class DeadNodeTest {

    @Inject EnterTenant enter;
    @Inject Fleet fleet;
    @Inject TrainTenant train;
    @Inject Runs runs;
    @Inject Scheduler quartz;
    @Inject ScriptedEngine engine;

    @AfterEach
    void go_on() throws SchedulerException {
        quartz.start();
    }

    @Test
    void what_a_killed_node_was_doing_is_done_by_another_within_thirty_seconds()
            throws SchedulerException {
        fleet.settle();
        var both = fleet.tenantsWithNewLabels(2).stream().sorted().toList();
        quartz.standby();
        var run = runs.startWeekly("a test");
        enter.call(both.getFirst(), () -> train.train(run));
        leaveItAsANodeThatWasKilledWhileTraining(run, both.getLast());

        quartz.start();

        await().atMost(Duration.ofSeconds(30))
                .until(() -> fleet.run(run).state() == RunView.State.DONE);
        assertThat(fleet.run(run).verdicts()).containsExactly(Map.entry("PROMOTED", 2));
        assertThat(both)
                .allSatisfy(tenant -> {
                    assertThat(engine.times(tenant)).isEqualTo(1);
                    assertThat(fleet.versions(tenant)).hasSize(1);
                });
    }

    /// The rows in Quartz's tables as `kill -9` leaves them: the trigger has fired, its job has not
    /// ended, and the node that fired it checks in no more.
    private void leaveItAsANodeThatWasKilledWhileTraining(UUID run, String atWork) {
        var sql = fleet.sql();
        var shard = fleet.shards(run).getFirst().toString();
        long then = System.currentTimeMillis() - 60_000;
        sql.update(
                """
                insert into qrtz_fired_triggers (sched_name, entry_id, trigger_name, trigger_group,
                  instance_name, fired_time, sched_time, priority, state, job_name, job_group,
                  is_nonconcurrent, requests_recovery)
                select sched_name, 'dead-1', trigger_name, trigger_group, 'dead-node', ?, ?, priority,
                  'EXECUTING', job_name, job_group, true, true
                from qrtz_triggers where trigger_name = ?
                """,
                then,
                then,
                shard);
        sql.update(
                "update qrtz_triggers set trigger_state = 'COMPLETE' where trigger_name = ?",
                shard);
        sql.update(
                """
                insert into qrtz_scheduler_state (sched_name, instance_name, last_checkin_time, checkin_interval)
                select sched_name, 'dead-node', ?, 5000 from qrtz_triggers where trigger_name = ?
                """,
                then,
                shard);
        sql.update(
                "update run_tenant set attempts = 1, taken_at = now() where run = ? and for_tenant = ?",
                run,
                atWork);
    }
}
