package com.billwright.scheduler;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.Optional;
import java.util.TimeZone;
import java.util.function.Predicate;
import org.quartz.CronScheduleBuilder;
import org.quartz.CronTrigger;
import org.quartz.JobDetail;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.TriggerKey;

/// Timed jobs with one trigger each for the whole cluster, kept in the store and changed when the settings
/// are. In the caller's transaction.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class TimedJobs {

    private final Scheduler quartz;

    TimedJobs(Scheduler quartz) {
        this.quartz = quartz;
    }

    /// What is missed while nothing runs is made up for once, as soon as something runs.
    static CronScheduleBuilder cron(String cron, ZoneId zone) {
        return CronScheduleBuilder.cronSchedule(cron)
                .inTimeZone(TimeZone.getTimeZone(zone))
                .withMisfireHandlingInstructionFireAndProceed();
    }

    static boolean isCron(Trigger trigger, String cron, ZoneId zone) {
        return trigger instanceof CronTrigger known
                && known.getCronExpression().equals(cron)
                && known.getTimeZone().toZoneId().equals(zone);
    }

    Optional<Trigger> find(TriggerKey key) {
        try {
            return Optional.ofNullable(quartz.getTrigger(key));
        } catch (SchedulerException e) {
            throw new IllegalStateException("Cannot look for the trigger " + key, e);
        }
    }

    /// Has the job done as the trigger says.
    ///
    /// @param job kept without a trigger too
    /// @param same whether the trigger that there is says so already: replacing it would forget that it
    ///     was missed
    /// @return whether it was changed
    boolean set(JobDetail job, Trigger trigger, Predicate<Trigger> same) {
        var known = find(trigger.getKey());
        if (known.filter(same).isPresent()) {
            return false;
        }
        try {
            quartz.addJob(job, true);
            if (known.isEmpty()) {
                quartz.scheduleJob(trigger);
            } else {
                quartz.rescheduleJob(trigger.getKey(), trigger);
            }
            return true;
        } catch (SchedulerException e) {
            throw new IllegalStateException("Cannot set the trigger " + trigger.getKey(), e);
        }
    }
}
