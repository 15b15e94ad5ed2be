package com.billwright.api.bench;

import com.billwright.models.linear.TrainingCpu;
import com.billwright.models.sql.Sql;
import com.billwright.scheduler.RunView;
import com.billwright.scheduler.Runs;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/// Lets the scheduler's own weekly run train all tenants, in this process or in others.
@ApplicationScoped
class TrainersOfBench {

    private static final long LOOK_EVERY_MILLIS = 200;

    private final Runs runs;
    private final Sql fleet;

    TrainersOfBench(Runs runs, @DataSource("fleet") AgroalDataSource fleet) {
        this.runs = runs;
        this.fleet = new Sql(fleet);
    }

    /// What a run took.
    ///
    /// @param trainingCpuNanos of the loops over examples alone
    /// @param peakHeapBytes garbage included; not known of other processes, nor are those loops
    /// @param killedAfterSeconds when a process was killed; negative when none was
    record Trained(
            RunView run,
            long wallNanos,
            long cpuNanos,
            long trainingCpuNanos,
            long peakHeapBytes,
            double killedAfterSeconds) {

        /// How many tenants have no verdict.
        int wrong() {
            return run.tenants() - run.done();
        }

        void into(ObjectNode json) {
            json.put("verdictsMissing", wrong());
            json.put("wallSeconds", seconds(wallNanos));
            json.put("cpuSeconds", seconds(cpuNanos));
            if (trainingCpuNanos > 0) {
                json.put("trainingCpuSeconds", seconds(trainingCpuNanos));
                json.put(
                        "cpuRatioToTraining",
                        Math.round(100.0 * cpuNanos / trainingCpuNanos) / 100.0);
                json.put("peakHeapBytes", peakHeapBytes);
            } else {
                json.putNull("cpuRatioToTraining");
                json.putNull("peakHeapBytes");
                json.put("why", "they were other processes'");
            }
            if (killedAfterSeconds >= 0) {
                json.put("killedAfterSeconds", Math.round(killedAfterSeconds * 10) / 10.0);
            }
            ObjectNode verdicts = json.putObject("verdicts");
            for (Map.Entry<String, Integer> verdict : run.verdicts().entrySet()) {
                verdicts.put(verdict.getKey(), verdict.getValue());
            }
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
                heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum(),
                -1);
    }

    /// In processes of their own, of which one may be killed when half of the tenants are through.
    Trained apart(int nodes, boolean killOne) throws IOException {
        List<Process> trainers = new ArrayList<>();
        try {
            for (int node = 0; node < nodes; node++) {
                trainers.add(started());
            }
            awaitNodes(nodes);
            long cpu = Cpu.now();
            long start = System.nanoTime();
            UUID id = runs.startWeekly("bench");
            double killedAfter = -1;
            if (killOne) {
                awaitHalf(id);
                trainers.getFirst().destroyForcibly();
                killedAfter = (System.nanoTime() - start) / 1e9;
            }
            RunView run = finished(id);
            return new Trained(run, System.nanoTime() - start, Cpu.now() - cpu, 0, 0, killedAfter);
        } finally {
            trainers.forEach(Process::destroy);
        }
    }

    /// The same program with the same settings, as a server that only trains.
    private static Process started() throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        for (String name : System.getProperties().stringPropertyNames()) {
            if (name.startsWith("quarkus.") || name.startsWith("billwright.")) {
                command.add("-D%s=%s".formatted(name, System.getProperty(name)));
            }
        }
        command.add("-Dbillwright.roles=trainer");
        command.addAll(List.of("-jar", System.getProperty("java.class.path")));
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private void awaitNodes(int nodes) {
        until(() ->
                fleet.first(
                                        "select count(*) as nodes from qrtz_scheduler_state",
                                        row -> row.getInt("nodes"))
                                .orElseThrow()
                        >= nodes);
    }

    private void awaitHalf(UUID run) {
        until(() ->
                fleet.first(
                                """
                                select count(*) filter (where state <> 'PLANNED') * 2 >= count(*) as half
                                from run_tenant where run = ?
                                """,
                                row -> row.getBoolean("half"),
                                run)
                        .orElseThrow());
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private RunView finished(UUID id) {
        until(() -> runs.find(id).orElseThrow().finishedAt() != null);
        return runs.find(id).orElseThrow();
    }

    private static void until(BooleanSupplier reached) {
        while (!reached.getAsBoolean()) {
            try {
                Thread.sleep(LOOK_EVERY_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted", e);
            }
        }
    }
}
