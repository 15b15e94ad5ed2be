package com.billwright.models.runs;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Training gives way to what a person waits for: while this process is at such work, no further
/// tenant is taken, but for one now and then, so that a run ends even where people never rest.
@ApplicationScoped
public class GiveWay {

    private final Duration longest;
    private int atWork;

    GiveWay(@ConfigProperty(name = "billwright.give-way", defaultValue = "1S") Duration longest) {
        this.longest = longest;
    }

    /// Does work that a person waits for.
    public void during(Runnable work) {
        change(1);
        try {
            work.run();
        } finally {
            change(-1);
        }
    }

    private synchronized void change(int by) {
        atWork += by;
        notifyAll();
    }

    /// Returns when no such work is done, or when it has been for long enough.
    public synchronized void await() {
        long end = System.nanoTime() + longest.toNanos();
        try {
            for (long left = longest.toMillis();
                    atWork > 0 && left > 0;
                    left = (end - System.nanoTime()) / 1_000_000) {
                wait(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
