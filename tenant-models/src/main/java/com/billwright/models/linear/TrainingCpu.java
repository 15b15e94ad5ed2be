package com.billwright.models.linear;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.atomic.LongAdder;

/// The processor time that this process has spent in loops over examples, and nowhere else: what
/// training costs at the least.
public final class TrainingCpu {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final LongAdder NANOS = new LongAdder();

    private TrainingCpu() {}

    /// Counts what the work takes of its thread.
    static void counted(Runnable loops) {
        long before = THREADS.getCurrentThreadCpuTime();
        loops.run();
        NANOS.add(THREADS.getCurrentThreadCpuTime() - before);
    }

    public static long nanos() {
        return NANOS.sum();
    }
}
