package com.billwright.scheduler;

import com.billwright.models.sharedbase.SharedBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDataMap;
import org.quartz.JobDetail;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.TriggerBuilder;

/// The timed jobs of the shared base model, one trigger each for the whole cluster, and the training that
/// an operator asks for.
@ApplicationScoped
public class SharedBaseJobs {

    private static final String GROUP = "shared-base";
    private static final String TRAIN = "train";

    private final Scheduler quartz;
    private final TimedJobs jobs;
    private final SharedBaseSchedule schedule;
    private final TrainingSettings settings;
    private final SharedBase shared;

    SharedBaseJobs(
            Scheduler quartz,
            TimedJobs jobs,
            SharedBaseSchedule schedule,
            TrainingSettings settings,
            SharedBase shared) {
        this.quartz = quartz;
        this.jobs = jobs;
        this.schedule = schedule;
        this.settings = settings;
        this.shared = shared;
    }

    void set() {
        QuarkusTransaction.requiringNew()
                .run(() -> {
                    set(TRAIN, TrainSharedBaseJob.class, schedule.trainCron());
                    set("decide", DecideSharedBaseJob.class, schedule.decideCron());
                });
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
                        throw new IllegalStateException(
                                "Cannot begin to train the shared base model", e);
                    }
                });
    }

    private void set(String name, Class<? extends Job> type, String cron) {
        var trigger =
                TriggerBuilder.newTrigger()
                        .withIdentity(name, GROUP)
                        .forJob(name, GROUP)
                        .withSchedule(TimedJobs.cron(cron, settings.zone()))
                        .build();
        jobs.set(job(name, type), trigger, known -> TimedJobs.isCron(known, cron, settings.zone()));
    }

    private static JobDetail job(String name, Class<? extends Job> type) {
        return JobBuilder.newJob(type)
                .withIdentity(name, GROUP)
                .requestRecovery()
                .storeDurably()
                .build();
    }
}
