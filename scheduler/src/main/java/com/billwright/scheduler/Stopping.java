package com.billwright.scheduler;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;

/// Whether the process was asked to stop: a shard then stops after its tenant, and goes on at the
/// next start.
@ApplicationScoped
class Stopping {

    private volatile boolean asked;

    void stop(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) ShutdownEvent event) {
        asked = true;
    }

    boolean isAsked() {
        return asked;
    }
}
