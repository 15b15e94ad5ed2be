package com.billwright.models.linear;

import com.oracle.labs.mlrg.olcut.config.Config;
import com.oracle.labs.mlrg.olcut.provenance.Provenance;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.tribuo.Dataset;
import org.tribuo.ImmutableFeatureMap;
import org.tribuo.ImmutableOutputInfo;
import org.tribuo.Trainer;
import org.tribuo.classification.Label;
import org.tribuo.provenance.ModelProvenance;
import org.tribuo.provenance.TrainerProvenance;
import org.tribuo.provenance.impl.TrainerProvenanceImpl;

/// Trains a [SparseLabelModel]: `SoftmaxWeights` inside Tribuo's types.
///
/// An example may start from another model's scores: see [Offsets]. The trainer keeps no state of its
/// own, so training twice on the same data gives the same weights.
public final class AdaGradTrainer implements Trainer<Label> {

    @Config(description = "Passes over the examples.")
    private int epochs = Schedule.DELTA.epochs();

    @Config(description = "AdaGrad's step.")
    private double rate = Schedule.DELTA.rate();

    @Config(description = "Pull of each weight towards 0.")
    private double pull = Schedule.DELTA.pull();

    @Config(description = "Examples with a more probable right answer are skipped.")
    private double skipAbove = Schedule.DELTA.skipAbove();

    @Config(description = "Decides the order of the examples.")
    private long seed = 1;

    private int invocations;

    public AdaGradTrainer(Schedule schedule, long seed) {
        this.epochs = schedule.epochs();
        this.rate = schedule.rate();
        this.pull = schedule.pull();
        this.skipAbove = schedule.skipAbove();
        this.seed = seed;
    }

    /// For Tribuo, which configures the fields by reflection when it rebuilds a trainer from provenance.
    @SuppressWarnings("unused")
    private AdaGradTrainer() {}

    @Override
    public SparseLabelModel train(Dataset<Label> examples, Map<String, Provenance> run) {
        ImmutableFeatureMap features = examples.getFeatureIDMap();
        ImmutableOutputInfo<Label> labels = examples.getOutputIDInfo();
        Schedule schedule = new Schedule(epochs, (float) rate, (float) pull, (float) skipAbove);
        SoftmaxWeights weights = new SoftmaxWeights(features.size(), labels.size(), schedule);
        TrainerProvenance provenance = getProvenance();
        invocations++;
        weights.learn(choices(examples, features, labels), seed);
        return SparseLabelModel.of(
                "adagrad-softmax",
                new ModelProvenance(
                        SparseLabelModel.class.getName(),
                        OffsetDateTime.now(),
                        examples.getProvenance(),
                        provenance,
                        run),
                features,
                labels,
                weights.rows());
    }

    private static List<Choice> choices(
            Dataset<Label> examples,
            ImmutableFeatureMap features,
            ImmutableOutputInfo<Label> labels) {
        int[] columns = new int[labels.size()];
        Arrays.setAll(columns, i -> i);
        return examples.getData().stream()
                .map(e ->
                        new Choice(
                                Vectors.of(e, features),
                                columns,
                                Offsets.of(e, labels),
                                labels.getID(e.getOutput())))
                .toList();
    }

    @Override
    public int getInvocationCount() {
        return invocations;
    }

    @Override
    public void setInvocationCount(int count) {
        invocations = count;
    }

    @Override
    public TrainerProvenance getProvenance() {
        return new TrainerProvenanceImpl(this);
    }
}
