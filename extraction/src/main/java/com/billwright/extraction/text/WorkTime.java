package com.billwright.extraction.text;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/// How long the current thread has worked, in nanoseconds: waiting for a busy processor is not work.
final class WorkTime {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final boolean TOLD = THREADS.isCurrentThreadCpuTimeSupported();

    private WorkTime() {}

    static long nanos() {
        return TOLD ? THREADS.getCurrentThreadCpuTime() : System.nanoTime();
    }
}
