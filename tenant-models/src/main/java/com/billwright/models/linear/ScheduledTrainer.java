package com.billwright.models.linear;

import com.oracle.labs.mlrg.olcut.config.Config;
import com.oracle.labs.mlrg.olcut.provenance.Provenance;
import java.time.OffsetDateTime;
import java.util.Map;
import org.tribuo.Dataset;
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

    /// A row of weights for each feature and one for the bias, one column for each label.
    abstract float[] weights(Dataset<Label> examples, Schedule schedule, long seed);

    @Override
    public SparseLabelModel train(Dataset<Label> examples, Map<String, Provenance> run) {
        Schedule schedule = new Schedule(epochs, (float) rate, (float) pull, (float) skipAbove);
        TrainerProvenance provenance = getProvenance();
        invocations++;
        return SparseLabelModel.of(
                name(),
                new ModelProvenance(
                        SparseLabelModel.class.getName(),
                        OffsetDateTime.now(),
                        examples.getProvenance(),
                        provenance,
                        run),
                examples.getFeatureIDMap(),
                examples.getOutputIDInfo(),
                weights(examples, schedule, seed));
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
