package com.billwright.models.linear;

import java.util.Arrays;
import java.util.List;
import org.tribuo.Dataset;
import org.tribuo.ImmutableFeatureMap;
import org.tribuo.ImmutableOutputInfo;
import org.tribuo.classification.Label;

/// Trains a [SparseLabelModel]: `SoftmaxWeights` inside Tribuo's types.
///
/// An example may start from another model's scores: see [Offsets]. The trainer keeps no state of its
/// own, so training twice on the same data gives the same weights.
public final class AdaGradTrainer extends ScheduledTrainer {

    public AdaGradTrainer(Schedule schedule, long seed) {
        super(schedule, seed);
    }

    /// For Tribuo.
    @SuppressWarnings("unused")
    private AdaGradTrainer() {}

    @Override
    String name() {
        return "adagrad-softmax";
    }

    @Override
    float[] weights(Dataset<Label> examples, Schedule schedule, long seed) {
        ImmutableFeatureMap features = examples.getFeatureIDMap();
        ImmutableOutputInfo<Label> labels = examples.getOutputIDInfo();
        SoftmaxWeights weights = new SoftmaxWeights(features.size(), labels.size(), schedule);
        weights.learn(choices(examples, features, labels), seed);
        return weights.rows();
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
}
