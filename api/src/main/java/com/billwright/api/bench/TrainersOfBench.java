package com.billwright.api.bench;

import com.billwright.models.linear.TrainingCpu;
import com.billwright.scheduler.RunView;
import com.billwright.scheduler.Runs;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;

/// Lets the scheduler's own weekly run train all tenants, in this process or in others.
@ApplicationScoped
class TrainersOfBench {

    private static final long LOOK_EVERY_MILLIS = 200;

    private final Runs runs;
    private final Scheduler quartz;

    TrainersOfBench(Runs runs, Scheduler quartz) {
        this.runs = runs;
        this.quartz = quartz;
    }

    /// What a run took.
    ///
    /// @param trainingCpuNanos of the loops over examples alone
    /// @param peakHeapBytes garbage included
    record Trained(
            RunView run,
            long wallNanos,
            long cpuNanos,
            long trainingCpuNanos,
            long peakHeapBytes) {

        /// How many tenants have no verdict.
        int wrong() {
            return run.tenants() - run.done();
        }

        void into(ObjectNode json) {
            json.put("verdictsMissing", wrong());
            json.put("wallSeconds", seconds(wallNanos));
            json.put("cpuSeconds", seconds(cpuNanos));
            json.put("trainingCpuSeconds", seconds(trainingCpuNanos));
            json.put(
                    "cpuRatioToTraining",
                    Math.round(100.0 * cpuNanos / trainingCpuNanos) / 100.0);
            ObjectNode verdicts = json.putObject("verdicts");
            for (Map.Entry<String, Integer> verdict : run.verdicts().entrySet()) {
                verdicts.put(verdict.getKey(), verdict.getValue());
            }
            json.put("peakHeapBytes", peakHeapBytes);
        }

        private static double seconds(long nanos) {
            return Math.round(nanos / 1e7) / 100.0;
        }
    }

    /// In this process, which has the role.
    Trained here() {
        System.gc();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        long cpu = Cpu.now();
        long training = TrainingCpu.nanos();
        long start = System.nanoTime();
        RunView run = finished(runs.startWeekly("bench"));
        return new Trained(
                run,
                System.nanoTime() - start,
                Cpu.now() - cpu,
                TrainingCpu.nanos() - training,
                heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum());
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private RunView finished(UUID id) {
        while (true) {
            RunView run = runs.find(id).orElseThrow();
            if (run.finishedAt() != null) {
                return run;
            }
            try {
                Thread.sleep(LOOK_EVERY_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted", e);
            }
        }
    }
}
