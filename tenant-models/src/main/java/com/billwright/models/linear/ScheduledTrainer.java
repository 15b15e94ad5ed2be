package com.billwright.models.linear;

import com.oracle.labs.mlrg.olcut.config.Config;
import com.oracle.labs.mlrg.olcut.provenance.Provenance;
import com.oracle.labs.mlrg.olcut.provenance.primitives.StringProvenance;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tribuo.Dataset;
import org.tribuo.Example;
import org.tribuo.ImmutableFeatureMap;
import org.tribuo.ImmutableOutputInfo;
import org.tribuo.Trainer;
import org.tribuo.classification.Label;
import org.tribuo.provenance.ModelProvenance;
import org.tribuo.provenance.TrainerProvenance;
import org.tribuo.provenance.impl.TrainerProvenanceImpl;

/// What our trainers share: a schedule and a seed as Tribuo configures and records them, and what they
/// make, a sparse linear model. The same examples, schedule and seed give the same weights.
abstract class ScheduledTrainer implements Trainer<Label> {

    @Config(description = "Passes over all examples.")
    private int epochs = Schedule.DELTA.epochs();

    @Config(description = "AdaGrad's step.")
    private double rate = Schedule.DELTA.rate();

    @Config(description = "Pull of each weight towards 0.")
    private double pull = Schedule.DELTA.pull();

    @Config(description = "What has a more probable right answer is skipped.")
    private double skipAbove = Schedule.DELTA.skipAbove();

    @Config(description = "Decides the order of the examples.")
    private long seed = 1;

    /// What the path is called in a model's provenance.
    static final String PATH = "path";

    private int invocations;

    ScheduledTrainer(Schedule schedule, long seed) {
        this.epochs = schedule.epochs();
        this.rate = schedule.rate();
        this.pull = schedule.pull();
        this.skipAbove = schedule.skipAbove();
        this.seed = seed;
    }

    /// For Tribuo, which configures the fields by reflection when it rebuilds a trainer from provenance.
    ScheduledTrainer() {}

    /// The model's name.
    abstract String name();

    /// What was learnt.
    ///
    /// @param rows a row of weights for each feature and one for the bias, one column for each label
    /// @param path how it was computed: `plain`, or `vector` and how many lanes a vector has
    record Learnt(float[] rows, String path) {}

    abstract Learnt learn(
            List<Example<Label>> examples,
            ImmutableFeatureMap features,
            ImmutableOutputInfo<Label> labels,
            Schedule schedule,
            long seed);

    @Override
    public SparseLabelModel train(Dataset<Label> examples) {
        return train(examples, Map.of());
    }

    @Override
    public SparseLabelModel train(Dataset<Label> examples, Map<String, Provenance> run) {
        Schedule schedule = new Schedule(epochs, (float) rate, (float) pull, (float) skipAbove);
        TrainerProvenance provenance = getProvenance();
        invocations++;
        ImmutableFeatureMap features = examples.getFeatureIDMap();
        ImmutableOutputInfo<Label> labels = examples.getOutputIDInfo();
        Learnt learnt = learn(examples.getData(), features, labels, schedule, seed);
        Map<String, Provenance> how = new HashMap<>(run);
        how.put(PATH, new StringProvenance(PATH, learnt.path()));
        return SparseLabelModel.of(
                name(),
                new ModelProvenance(
                        SparseLabelModel.class.getName(),
                        OffsetDateTime.now(),
                        examples.getProvenance(),
                        provenance,
                        how),
                features,
                labels,
                learnt.rows());
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
