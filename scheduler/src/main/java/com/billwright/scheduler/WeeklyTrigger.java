package com.billwright.scheduler;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.TimeZone;
import org.quartz.CronScheduleBuilder;
import org.quartz.CronTrigger;
import org.quartz.JobBuilder;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;

/// The weekly trigger, one for the whole cluster: kept in the store and changed when the settings are.
@ApplicationScoped
class WeeklyTrigger {

    static final TriggerKey KEY = TriggerKey.triggerKey("weekly", "training");

    private final Scheduler quartz;
    private final TrainingSettings settings;

    WeeklyTrigger(Scheduler quartz, TrainingSettings settings) {
        this.quartz = quartz;
        this.settings = settings;
    }

    void set() {
        QuarkusTransaction.requiringNew().run(this::store);
    }

    private void store() {
        var job =
                JobBuilder.newJob(StartWeekly.class)
                        .withIdentity("weekly", "training")
                        .storeDurably()
                        .build();
        var trigger =
                TriggerBuilder.newTrigger()
                        .withIdentity(KEY)
                        .forJob(job)
                        .withSchedule(
                                CronScheduleBuilder.cronSchedule(settings.cron())
                                        .inTimeZone(TimeZone.getTimeZone(settings.zone()))
                                        // Missed while nothing ran: once, as soon as something
                                        // runs.
                                        .withMisfireHandlingInstructionFireAndProceed())
                        .build();
        try {
            if (quartz.getTrigger(KEY) instanceof CronTrigger known
                    && known.getCronExpression().equals(settings.cron())
                    && known.getTimeZone().toZoneId().equals(settings.zone())) {
                return; // replacing it would forget that it was missed
            }
            quartz.addJob(job, true);
            if (quartz.checkExists(KEY)) {
                quartz.rescheduleJob(KEY, trigger);
            } else {
                quartz.scheduleJob(trigger);
            }
            Log.infof("The weekly retraining is next due %s", trigger.getNextFireTime());
        } catch (SchedulerException e) {
            throw new IllegalStateException("Cannot set the weekly trigger", e);
        }
    }
}
