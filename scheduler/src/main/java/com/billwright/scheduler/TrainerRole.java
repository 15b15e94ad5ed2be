package com.billwright.scheduler;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;

/// Starts the scheduler in a process that has the role `trainer`; the others only put jobs into its
/// store.
@ApplicationScoped
class TrainerRole {

    private final ScheduledExecutorService look =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("unfinished-runs").daemon().factory());

    void start(
            @Observes StartupEvent event,
            @ConfigProperty(name = "billwright.roles", defaultValue = "web,reader,trainer")
                    List<String> roles,
            Scheduler quartz,
            WeeklyTrigger weekly,
            DriftTrigger drift,
            SharedBaseJobs sharedBase,
            CarryOn carryOn,
            TrainingSettings settings)
            throws SchedulerException {
        if (!roles.contains("trainer")) {
            return;
        }
        weekly.set();
        drift.set();
        sharedBase.set();
        quartz.start();
        look.scheduleWithFixedDelay(
                () -> quietly(carryOn), 0, settings.lookEvery(), TimeUnit.SECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        look.shutdown();
    }

    /// A look that fails is repeated by the next one; an exception would end them all.
    private static void quietly(CarryOn carryOn) {
        try {
            carryOn.look();
        } catch (RuntimeException e) {
            Log.warn("Cannot look for unfinished runs; trying again", e);
        }
    }
}
