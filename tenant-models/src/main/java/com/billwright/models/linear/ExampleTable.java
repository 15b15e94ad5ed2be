package com.billwright.models.linear;

import com.billwright.extraction.candidate.FeatureVector;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tribuo.Example;
import org.tribuo.Feature;
import org.tribuo.ImmutableFeatureMap;
import org.tribuo.ImmutableOutputInfo;
import org.tribuo.classification.Label;

/// Examples as [SoftmaxWeights] learns from them, in arrays over all of them.
public final class ExampleTable {

    private static final float[] FROM_ZERO = {};

    /// For each example its first feature, and, last, how many features there are.
    final int[] starts;

    /// For each feature the row of its weights.
    final int[] rows;

    /// For each feature its value; null when all are 1.
    final float @Nullable [] values;

    /// For each example the column of its right answer.
    final int[] answers;

    /// For each example the scores that its columns start from, one behind the other; empty when all
    /// start from 0.
    final float[] offsets;

    private ExampleTable(int[] starts, int[] rows, float[] values, int[] answers, float[] offsets) {
        this.starts = starts;
        this.rows = rows;
        this.values = allOne(values) ? null : values;
        this.answers = answers;
        this.offsets = offsets;
    }

    /// How many examples there are.
    public int size() {
        return answers.length;
    }

    /// Examples that all start from 0.
    ///
    /// @param features of each example; ids are rows
    /// @param answers for each the column of its right answer
    public static ExampleTable of(List<FeatureVector> features, int[] answers) {
        int[] starts = new int[features.size() + 1];
        for (int e = 0; e < answers.length; e++) {
            starts[e + 1] = starts[e] + features.get(e).ids().length;
        }
        int[] rows = new int[starts[answers.length]];
        float[] values = new float[rows.length];
        for (int e = 0; e < answers.length; e++) {
            FeatureVector x = features.get(e);
            System.arraycopy(x.ids(), 0, rows, starts[e], x.ids().length);
            System.arraycopy(x.values(), 0, values, starts[e], x.ids().length);
        }
        return new ExampleTable(starts, rows, values, answers.clone(), FROM_ZERO);
    }

    /// Tribuo's; features that the map does not know are left out.
    static ExampleTable of(
            List<Example<Label>> examples,
            ImmutableFeatureMap features,
            ImmutableOutputInfo<Label> labels) {
        int most = 0;
        for (Example<Label> example : examples) {
            most += example.size();
        }
        NameIds names = new NameIds(features);
        int[] starts = new int[examples.size() + 1];
        int[] rows = new int[most];
        float[] values = new float[most];
        int[] answers = new int[examples.size()];
        float[] offsets = FROM_ZERO;
        int n = 0;
        for (int e = 0; e < answers.length; e++) {
            Example<Label> example = examples.get(e);
            for (Feature feature : example) {
                int id = names.id(feature.getName());
                if (id >= 0) {
                    rows[n] = id;
                    values[n++] = (float) feature.getValue();
                }
            }
            starts[e + 1] = n;
            answers[e] = labels.getID(example.getOutput());
            float[] from = Offsets.of(example, labels);
            if (from.length > 0) {
                offsets = offsets.length > 0 ? offsets : new float[answers.length * from.length];
                System.arraycopy(from, 0, offsets, e * from.length, from.length);
            }
        }
        return new ExampleTable(starts, rows, values, answers, offsets);
    }

    private static boolean allOne(float[] values) {
        for (float value : values) {
            if (value != 1) {
                return false;
            }
        }
        return true;
    }
}
