package com.billwright.scheduler;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import org.quartz.JobBuilder;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.SimpleTrigger;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;

/// Has drift looked for every few minutes, by one node of the cluster.
@ApplicationScoped
class DriftTrigger {

    static final TriggerKey KEY = TriggerKey.triggerKey("drift", "training");

    private final TimedJobs jobs;
    private final TrainingSettings settings;

    DriftTrigger(TimedJobs jobs, TrainingSettings settings) {
        this.jobs = jobs;
        this.settings = settings;
    }

    void set() {
        QuarkusTransaction.requiringNew().run(this::store);
    }

    private void store() {
        var every = settings.driftEvery() * 1000L;
        var job =
                JobBuilder.newJob(LookForDrift.class)
                        .withIdentity(KEY.getName(), KEY.getGroup())
                        .storeDurably()
                        .build();
        var trigger =
                TriggerBuilder.newTrigger()
                        .withIdentity(KEY)
                        .forJob(job)
                        .withSchedule(
                                SimpleScheduleBuilder.simpleSchedule()
                                        .withIntervalInMilliseconds(every)
                                        .repeatForever()
                                        .withMisfireHandlingInstructionNextWithRemainingCount())
                        .build();
        jobs.set(
                job,
                trigger,
                known ->
                        known instanceof SimpleTrigger simple
                                && simple.getRepeatInterval() == every);
    }
}
