package com.billwright.scheduler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.quartz.CronTrigger;
import org.quartz.JobDataMap;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.TriggerBuilder;
import org.quartz.impl.triggers.CronTriggerImpl;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class WeeklyTriggerTest {

    @Inject WeeklyTrigger weekly;
    @Inject TrainingSettings settings;
    @Inject Scheduler quartz;
    @Inject Fleet fleet;
    @Inject ScriptedEngine engine;

    @Test
    void it_fires_as_the_settings_say() throws SchedulerException {
        var trigger = (CronTrigger) quartz.getTrigger(WeeklyTrigger.KEY);

        assertThat(trigger.getCronExpression()).isEqualTo(settings.cron());
        assertThat(trigger.getTimeZone().toZoneId()).isEqualTo(settings.zone());
    }

    @Test
    void an_installation_keeps_its_share_of_the_jitter() throws SchedulerException {
        var share = share();
        var other = (CronTriggerImpl) quartz.getTrigger(WeeklyTrigger.KEY);
        other.setTimeZone(TimeZone.getTimeZone("Asia/Tokyo"));
        quartz.rescheduleJob(WeeklyTrigger.KEY, other);

        weekly.set();

        it_fires_as_the_settings_say();
        assertThat(share()).isEqualTo(share);
        assertThat(Double.parseDouble(share)).isBetween(0.0, 1.0);
    }

    @Test
    void the_run_begins_later_by_the_share_of_the_jitter() throws SchedulerException {
        fleet.settle();
        var acme = fleet.aTenantWithNewLabels();
        var before = Instant.now();
        var fired = new JobDataMap();
        fired.put(WeeklyTrigger.SHARE, "0.5");

        quartz.triggerJob(WeeklyTrigger.JOB, fired);
        await().atMost(Duration.ofSeconds(40)).until(() -> quartz.checkExists(WeeklyTrigger.LATER));

        var half = settings.jitter().dividedBy(2);
        assertThat(quartz.getTrigger(WeeklyTrigger.LATER).getStartTime().toInstant())
                .isBetween(before.plus(half).minusSeconds(1), Instant.now().plus(half));
        assertThat(engine.times(acme)).isZero();

        quartz.rescheduleJob(
                WeeklyTrigger.LATER,
                TriggerBuilder.newTrigger()
                        .withIdentity(WeeklyTrigger.LATER)
                        .forJob(WeeklyTrigger.JOB)
                        .startAt(new Date())
                        .build());

        await().atMost(Duration.ofSeconds(40)).until(() -> engine.times(acme) == 1);
        fleet.settle();
    }

    private String share() throws SchedulerException {
        return quartz.getTrigger(WeeklyTrigger.KEY).getJobDataMap().getString(WeeklyTrigger.SHARE);
    }
}
