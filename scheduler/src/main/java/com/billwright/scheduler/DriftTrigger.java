package com.billwright.scheduler;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.quartz.JobBuilder;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.SimpleTrigger;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;

/// Has drift looked for every few minutes, by one node of the cluster.
@ApplicationScoped
class DriftTrigger {

    static final TriggerKey KEY = TriggerKey.triggerKey("drift", "training");

    private final Scheduler quartz;
    private final TrainingSettings settings;

    DriftTrigger(Scheduler quartz, TrainingSettings settings) {
        this.quartz = quartz;
        this.settings = settings;
    }

    void start(
            @Observes StartupEvent event,
            @ConfigProperty(name = "billwright.roles", defaultValue = "web,reader,trainer")
                    List<String> roles) {
        if (roles.contains("trainer")) {
            QuarkusTransaction.requiringNew().run(this::set);
        }
    }

    private void set() {
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
        try {
            if (quartz.getTrigger(KEY) instanceof SimpleTrigger known
                    && known.getRepeatInterval() == every) {
                return;
            }
            quartz.addJob(job, true);
            if (quartz.checkExists(KEY)) {
                quartz.rescheduleJob(KEY, trigger);
            } else {
                quartz.scheduleJob(trigger);
            }
        } catch (SchedulerException e) {
            throw new IllegalStateException("Cannot set the trigger that looks for drift", e);
        }
    }
}
