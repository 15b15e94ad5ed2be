package com.billwright.api.bench;

import com.billwright.api.bench.Figure.Value;
import com.billwright.models.linear.AdaGradTrainer;
import com.billwright.models.linear.Packed;
import com.billwright.models.linear.Schedule;
import com.billwright.models.linear.SyntheticCandidates;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tribuo.Dataset;
import org.tribuo.Model;
import org.tribuo.Trainer;
import org.tribuo.classification.Label;
import org.tribuo.classification.evaluation.LabelEvaluator;
import org.tribuo.classification.sgd.linear.LinearSGDTrainer;
import org.tribuo.classification.sgd.objectives.LogMulticlass;
import org.tribuo.math.optimisers.AdaGrad;

/// `bench training`: what the trainer costs, beside Tribuo's own and beside the bare algorithm on bare
/// arrays. All three learn the same made-up candidates by turns, on one thread.
public final class TrainingBench {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /// Without a pull towards 0, which the other two do not have.
    private static final Schedule SCHEDULE = new Schedule(5, 0.15f, 0, 0.98f);

    private static final int TEST_DOCUMENTS = 200;

    /// Ours and the reference are so short that a turn takes several.
    private static final int MODELS_IN_A_TURN = 8;

    private final Dataset<Label> train;
    private final BareExamples bare;
    private final long seed;

    private TrainingBench(int documents, long seed) {
        this.train = SyntheticCandidates.documents(documents, seed);
        this.bare = BareExamples.of(train);
        this.seed = seed;
    }

    /// @param documents how many of them each model learns from
    /// @param warmUp how long all three run before they are measured, for each number of documents
    /// @param turns how often each is measured
    public static ObjectNode run(
            List<Integer> documents, Duration warmUp, int turns, PrintStream out) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode runs = json.putArray("runs");
        Dataset<Label> test = SyntheticCandidates.documents(TEST_DOCUMENTS, 2);
        out.printf(
                "%9s  %8s %8s %9s  %10s %12s  %8s %8s  %7s%n",
                "documents",
                "ours ms",
                "stock ms",
                "arrays ms",
                "of stock",
                "of arrays",
                "macro-F1",
                "stock's",
                "bytes");
        for (int of : documents) {
            ObjectNode run = runs.addObject();
            run.put("documents", of);
            new TrainingBench(of, 1).measure(test, warmUp, turns, out).into(run);
        }
        return json;
    }

    private Figure measure(Dataset<Label> test, Duration warmUp, int turns, PrintStream out) {
        long until = System.nanoTime() + warmUp.toNanos();
        do {
            turn();
        } while (System.nanoTime() < until);
        List<double[]> measured = new ArrayList<>();
        for (int i = 0; i < turns; i++) {
            measured.add(turn());
        }
        double ours = median(measured, 0);
        double stock = median(measured, 1);
        double reference = median(measured, 2);
        Model<Label> model = ours().train(train);
        double f1 = macroF1(model, test);
        double stockF1 = macroF1(stock().train(train), test);
        int bytes = Packed.write(file -> file.write(model.serialize().toByteArray())).length;
        out.printf(
                Locale.ROOT,
                "%9d  %8.2f %8.2f %9.2f  %9.1fx %11.2fx  %8.3f %8.3f  %7d%n",
                train.size() / SyntheticCandidates.PER_DOCUMENT,
                ours / 1e6,
                stock / 1e6,
                reference / 1e6,
                stock / ours,
                ours / reference,
                f1,
                stockF1,
                bytes);
        return new Figure(
                List.of(
                        Value.of("modelsPerCpuSecond", 1e9 / ours, 1),
                        Value.of("ratioToStock", stock / ours, 1),
                        bare.offered()
                                ? Value.of("ratioToReference", ours / reference, 2)
                                : Value.none("ratioToReference"),
                        Value.of("macroF1", f1, 3),
                        Value.of("stockMacroF1", stockF1, 3),
                        Value.of("bytesPerModel", bytes, 0)),
                bare.offered() ? "" : "The JVM was started without the Vector API");
    }

    /// One model of stock's and several of the others.
    ///
    /// @return nanoseconds of a model: ours, stock's, the reference's
    private double[] turn() {
        double ours = 0;
        double reference = 0;
        for (int i = 0; i < MODELS_IN_A_TURN; i++) {
            ours += cpu(() -> ours().train(train));
            reference += cpu(() -> bare.learn(SCHEDULE, seed));
        }
        return new double[] {
            ours / MODELS_IN_A_TURN, cpu(() -> stock().train(train)), reference / MODELS_IN_A_TURN
        };
    }

    private static double cpu(Runnable work) {
        long before = THREADS.getCurrentThreadCpuTime();
        work.run();
        return THREADS.getCurrentThreadCpuTime() - before;
    }

    private static double median(List<double[]> turns, int of) {
        double[] sorted = turns.stream().mapToDouble(t -> t[of]).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private AdaGradTrainer ours() {
        return new AdaGradTrainer(SCHEDULE, seed);
    }

    private Trainer<Label> stock() {
        return new LinearSGDTrainer(
                new LogMulticlass(), new AdaGrad(1.0, 0.1), SCHEDULE.epochs(), -1, 1, seed);
    }

    private static double macroF1(Model<Label> model, Dataset<Label> test) {
        return new LabelEvaluator().evaluate(model, test).macroAveragedF1();
    }
}
