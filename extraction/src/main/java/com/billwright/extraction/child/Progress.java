package com.billwright.extraction.child;

import java.time.Duration;

/// Whether a process gets on. Its own working time counts, so that a busy machine is no document's
/// fault; one that does not even work, as it waits for something that never comes, is told by the
/// clock.
final class Progress {

    /// A process that gets less than this share of the time is not merely slowed by others.
    private static final int STANDS_STILL = 50;

    private record Moment(long clock, Duration worked) {}

    private final ProcessHandle process;
    private volatile Moment last;

    Progress(ProcessHandle process) {
        this.process = process;
        this.last = now();
    }

    /// It got on, just now.
    void made() {
        last = now();
    }

    /// Whether that is longer ago than the deadline allows.
    boolean over(Duration deadline) {
        Moment then = last;
        long passed = System.nanoTime() - then.clock;
        if (passed <= deadline.toNanos()) {
            return false;
        }
        long worked = worked().minus(then.worked).toNanos();
        return worked > deadline.toNanos() || worked < passed / STANDS_STILL;
    }

    private Moment now() {
        return new Moment(System.nanoTime(), worked());
    }

    private Duration worked() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
