package com.billwright.extraction.child;

import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Looks at children again and again: one that takes too long or too much is killed.
final class ChildWatch implements AutoCloseable {

    private static final long EVERY_MILLIS = 50;

    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("reader-children-watch").factory());

    /// @param running as they come and go
    ChildWatch(Set<Child> running, ChildSettings settings) {
        clock.scheduleWithFixedDelay(
                () -> running.forEach(child -> child.check(settings)),
                EVERY_MILLIS,
                EVERY_MILLIS,
                TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
