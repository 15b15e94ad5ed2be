package com.billwright.scheduler;

import com.billwright.models.sharedbase.SharedBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.quartz.CronScheduleBuilder;
import org.quartz.CronTrigger;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDataMap;
import org.quartz.JobDetail;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;

/// The timed jobs of the shared base model, one trigger each for the whole cluster, and the training that
/// an operator asks for.
@ApplicationScoped
public class SharedBaseJobs {

    private static final String GROUP = "shared-base";
    private static final String TRAIN = "train";

    private final Scheduler quartz;
    private final SharedBaseSchedule schedule;
    private final TrainingSettings settings;
    private final SharedBase shared;

    SharedBaseJobs(
            Scheduler quartz,
            SharedBaseSchedule schedule,
            TrainingSettings settings,
            SharedBase shared) {
        this.quartz = quartz;
        this.schedule = schedule;
        this.settings = settings;
        this.shared = shared;
    }

    void start(
            @Observes StartupEvent event,
            @ConfigProperty(name = "billwright.roles", defaultValue = "web,reader,trainer")
                    List<String> roles) {
        if (roles.contains("trainer")) {
            QuarkusTransaction.requiringNew()
                    .run(() -> {
                        set(TRAIN, TrainSharedBaseJob.class, schedule.trainCron());
                        set("decide", DecideSharedBaseJob.class, schedule.decideCron());
                    });
        }
    }

    /// Has the shared base model trained on now, by whichever node is free.
    ///
    /// @param who for the record
    /// @throws IllegalStateException when a training is under way or a base is staged
    public void trainNow(String who) {
        shared.checkTrainable();
        QuarkusTransaction.requiringNew()
                .run(() -> {
                    try {
                        quartz.addJob(job(TRAIN, TrainSharedBaseJob.class), true);
                        quartz.triggerJob(
                                JobKey.jobKey(TRAIN, GROUP),
                                new JobDataMap(Map.of(TrainSharedBaseJob.WHO, who)));
                    } catch (SchedulerException e) {
                        throw cannot(e);
                    }
                });
    }

    private void set(String name, Class<? extends Job> type, String cron) {
        var key = TriggerKey.triggerKey(name, GROUP);
        var trigger =
                TriggerBuilder.newTrigger()
                        .withIdentity(key)
                        .forJob(name, GROUP)
                        .withSchedule(
                                CronScheduleBuilder.cronSchedule(cron)
                                        .inTimeZone(TimeZone.getTimeZone(settings.zone()))
                                        .withMisfireHandlingInstructionFireAndProceed())
                        .build();
        try {
            var known = quartz.getTrigger(key);
            if (known instanceof CronTrigger same
                    && same.getCronExpression().equals(cron)
                    && same.getTimeZone().toZoneId().equals(settings.zone())) {
                return; // replacing it would forget that it was missed
            }
            quartz.addJob(job(name, type), true);
            if (known == null) {
                quartz.scheduleJob(trigger);
            } else {
                quartz.rescheduleJob(key, trigger);
            }
        } catch (SchedulerException e) {
            throw cannot(e);
        }
    }

    private static JobDetail job(String name, Class<? extends Job> type) {
        return JobBuilder.newJob(type)
                .withIdentity(name, GROUP)
                .requestRecovery()
                .storeDurably()
                .build();
    }

    private static IllegalStateException cannot(SchedulerException e) {
        return new IllegalStateException("Cannot set the jobs of the shared base model", e);
    }
}
