package com.billwright.scheduler;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.ThreadLocalRandom;
import org.quartz.JobBuilder;
import org.quartz.JobDataMap;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;

/// The weekly trigger, one for the whole cluster: kept in the store and changed when the settings are.
@ApplicationScoped
class WeeklyTrigger {

    static final JobKey JOB = JobKey.jobKey("weekly", "training");
    static final TriggerKey KEY = TriggerKey.triggerKey("weekly", "training");

    /// The one-shot trigger of the run that is due and waits for its share of the jitter.
    static final TriggerKey LATER = TriggerKey.triggerKey("weekly-later", "training");

    /// This installation's share of the jitter, from 0 to 1.
    static final String SHARE = "share-of-jitter";

    private final Scheduler quartz;
    private final TimedJobs jobs;
    private final TrainingSettings settings;

    WeeklyTrigger(Scheduler quartz, TimedJobs jobs, TrainingSettings settings) {
        this.quartz = quartz;
        this.jobs = jobs;
        this.settings = settings;
    }

    void set() {
        QuarkusTransaction.requiringNew().run(this::store);
    }

    /// How much later than now the run begins; nothing when the trigger that fired has no share.
    Duration jitter(JobDataMap fired) {
        return fired.containsKey(SHARE)
                ? Duration.ofMillis(
                        Math.round(settings.jitter().toMillis() * fired.getDoubleValue(SHARE)))
                : Duration.ZERO;
    }

    /// The next run due begins then; one that waits already stays as it is.
    void startLater(Duration jitter) {
        QuarkusTransaction.requiringNew().run(() -> storeLater(jitter));
    }

    private void storeLater(Duration jitter) {
        var trigger =
                TriggerBuilder.newTrigger()
                        .withIdentity(LATER)
                        .forJob(JOB)
                        .withSchedule(
                                SimpleScheduleBuilder.simpleSchedule()
                                        .withMisfireHandlingInstructionFireNow())
                        .startAt(Date.from(Instant.now().plus(jitter)))
                        .build();
        try {
            if (!quartz.checkExists(LATER)) {
                quartz.scheduleJob(trigger);
                Log.infof("The weekly retraining begins %s", trigger.getStartTime());
            }
        } catch (SchedulerException e) {
            throw new IllegalStateException("Cannot put the weekly run off", e);
        }
    }

    private void store() {
        var job =
                JobBuilder.newJob(StartWeekly.class)
                        .withIdentity(JOB)
                        // A node that dies while it plans would cost a week.
                        .requestRecovery()
                        .storeDurably()
                        .build();
        var share =
                jobs.find(KEY)
                        .map(Trigger::getJobDataMap)
                        .filter(data -> data.containsKey(SHARE))
                        .map(data -> data.getString(SHARE))
                        .orElseGet(() -> Double.toString(ThreadLocalRandom.current().nextDouble()));
        var trigger =
                TriggerBuilder.newTrigger()
                        .withIdentity(KEY)
                        .forJob(job)
                        .usingJobData(SHARE, share)
                        .withSchedule(TimedJobs.cron(settings.cron(), settings.zone()))
                        .build();
        if (jobs.set(job, trigger, this::isSet)) {
            Log.infof("The weekly retraining is next due %s", trigger.getNextFireTime());
        }
    }

    private boolean isSet(Trigger known) {
        return TimedJobs.isCron(known, settings.cron(), settings.zone())
                && known.getJobDataMap().containsKey(SHARE);
    }
}
