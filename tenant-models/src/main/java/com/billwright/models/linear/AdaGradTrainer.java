package com.billwright.models.linear;

import com.oracle.labs.mlrg.olcut.config.Config;
import java.util.List;
import org.tribuo.Example;
import org.tribuo.ImmutableFeatureMap;
import org.tribuo.ImmutableOutputInfo;
import org.tribuo.classification.Label;

/// Trains a [SparseLabelModel]: `SoftmaxWeights` inside Tribuo's types.
///
/// An example may start from another model's scores: see [Offsets]. The trainer keeps no state of its
/// own, so training twice on the same data gives the same weights.
public final class AdaGradTrainer extends ScheduledTrainer {

    @Config(description = "In plain loops, also where the JVM offers the Vector API.")
    private boolean plain;

    /// On the fastest path that this JVM offers.
    public AdaGradTrainer(Schedule schedule, long seed) {
        super(schedule, seed);
    }

    /// @param plain in plain loops, which give the same bits on any machine
    public AdaGradTrainer(Schedule schedule, long seed, boolean plain) {
        this(schedule, seed);
        this.plain = plain;
    }

    /// For Tribuo.
    @SuppressWarnings("unused")
    private AdaGradTrainer() {}

    @Override
    String name() {
        return "adagrad-softmax";
    }

    @Override
    Learnt learn(
            List<Example<Label>> examples,
            ImmutableFeatureMap features,
            ImmutableOutputInfo<Label> labels,
            Schedule schedule,
            long seed) {
        SoftmaxWeights weights =
                plain
                        ? SoftmaxWeights.plain(features.size(), labels.size(), schedule)
                        : SoftmaxWeights.fastest(features.size(), labels.size(), schedule);
        weights.learn(ExampleTable.of(examples, features, labels), seed);
        return new Learnt(weights.rows(), weights.path());
    }
}
