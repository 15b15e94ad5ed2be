package com.billwright.api.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/// The processor time of this process and of all that it started, those that have ended included.
final class Cpu {

    private static final OperatingSystemMXBean HERE =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private Cpu() {}

    /// Work whose cost is of interest.
    @FunctionalInterface
    interface Work<E extends Exception> {
        void run() throws E;
    }

    /// @return nanoseconds; a living child's are counted in steps of 10 ms
    static <E extends Exception> long of(Work<E> work) throws E {
        long before = now();
        work.run();
        return now() - before;
    }

    static long now() {
        long living =
                ProcessHandle.current()
                        .descendants()
                        .flatMap(process -> process.info().totalCpuDuration().stream())
                        .mapToLong(Duration::toNanos)
                        .sum();
        return HERE.getProcessCpuTime() + living + EndedChildren.cpuNanos();
    }
}
