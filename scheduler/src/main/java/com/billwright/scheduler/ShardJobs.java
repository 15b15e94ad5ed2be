package com.billwright.scheduler;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.quartz.JobBuilder;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;

/// The Quartz jobs of shards: one-shot, and recovered when their node dies.
@ApplicationScoped
class ShardJobs {

    static final String GROUP = "shards";

    /// A retraining that a person waits for goes before the weekly run.
    private static final int WAITED_FOR = Trigger.DEFAULT_PRIORITY + 5;

    private final Scheduler quartz;

    ShardJobs(Scheduler quartz) {
        this.quartz = quartz;
    }

    static UUID shard(JobKey key) {
        return UUID.fromString(key.getName());
    }

    /// Takes part in the caller's transaction.
    void schedule(RunRows.Shard shard) {
        var key = key(shard.id());
        var job = JobBuilder.newJob(TrainShard.class).withIdentity(key).requestRecovery().build();
        var trigger =
                TriggerBuilder.newTrigger()
                        .withIdentity(key.getName(), GROUP)
                        .forJob(job)
                        .withPriority(
                                shard.reason() == RunView.Reason.RETRAIN
                                        ? WAITED_FOR
                                        : Trigger.DEFAULT_PRIORITY)
                        .withSchedule(
                                SimpleScheduleBuilder.simpleSchedule()
                                        .withMisfireHandlingInstructionFireNow())
                        .startNow()
                        .build();
        try {
            quartz.scheduleJob(job, trigger);
        } catch (SchedulerException e) {
            throw new IllegalStateException("Cannot schedule the shard " + shard.id(), e);
        }
    }

    /// Gives a shard that nobody carries on a job.
    void revive(RunRows.Shard shard) {
        if (!isAlive(shard.id())) {
            Log.infof("Run %s: shard %s had no job and gets one", shard.run(), shard.id());
            remove(shard.id());
            schedule(shard);
        }
    }

    /// Whether a job will carry the shard on, or is doing so.
    private boolean isAlive(UUID shard) {
        try {
            for (var trigger : quartz.getTriggersOfJob(key(shard))) {
                if (quartz.getTriggerState(trigger.getKey()) != Trigger.TriggerState.ERROR) {
                    return true;
                }
            }
            return false;
        } catch (SchedulerException e) {
            throw new IllegalStateException("Cannot ask for the shard " + shard, e);
        }
    }

    /// Removes what is left of a job that no trigger will fire.
    void remove(UUID shard) {
        try {
            quartz.deleteJob(key(shard));
        } catch (SchedulerException e) {
            throw new IllegalStateException("Cannot remove the shard " + shard, e);
        }
    }

    private static JobKey key(UUID shard) {
        return JobKey.jobKey(shard.toString(), GROUP);
    }
}
