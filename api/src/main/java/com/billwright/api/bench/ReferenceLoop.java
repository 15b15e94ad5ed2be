package com.billwright.api.bench;

import java.util.SplittableRandom;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// What the trainer is measured against: the bare algorithm on bare arrays, with nothing around it. A
/// softmax over labels in single precision, rows of weights by feature, one AdaGrad sum for each row,
/// updates skipped where the answer is already probable; features of value 1, no pull, no offsets.
///
/// Only where the JVM has the Vector API.
final class ReferenceLoop {

    private static final VectorSpecies<Float> LANES = FloatVector.SPECIES_PREFERRED;
    private static final int WIDE = LANES.length();

    private ReferenceLoop() {}

    /// @param starts where each example's features start in `rows`, and, last, where they end
    /// @return the rows, each as long as the labels filled up to whole vectors, the last row the bias
    static float[] learn(
            int[] starts,
            int[] rows,
            int[] answers,
            int features,
            int labels,
            int epochs,
            float rate,
            float skipAbove,
            long seed) {
        int width = (labels + WIDE - 1) / WIDE * WIDE;
        int bias = features * width;
        float[] weights = new float[bias + width];
        float[] told = new float[features + 1];
        float[] p = new float[width];
        int[] order = new int[answers.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        SplittableRandom random = new SplittableRandom(seed);
        for (int epoch = 0; epoch < epochs; epoch++) {
            for (int i = order.length - 1; i > 0; i--) {
                int j = random.nextInt(i + 1);
                int swapped = order[i];
                order[i] = order[j];
                order[j] = swapped;
            }
            for (int e : order) {
                int from = starts[e];
                int to = starts[e + 1];
                for (int b = 0; b < width; b += WIDE) {
                    FloatVector sum = FloatVector.fromArray(LANES, weights, bias + b);
                    for (int i = from; i < to; i++) {
                        sum = sum.add(FloatVector.fromArray(LANES, weights, rows[i] * width + b));
                    }
                    sum.intoArray(p, b);
                }
                float top = p[0];
                for (int j = 1; j < labels; j++) {
                    top = Math.max(top, p[j]);
                }
                for (int b = 0; b < width; b += WIDE) {
                    FloatVector.fromArray(LANES, p, b)
                            .sub(top)
                            .lanewise(VectorOperators.EXP)
                            .intoArray(p, b);
                }
                float all = 0;
                for (int j = 0; j < labels; j++) {
                    all += p[j];
                }
                if (p[answers[e]] > skipAbove * all) {
                    continue;
                }
                float square = 0;
                for (int j = 0; j < labels; j++) {
                    p[j] = p[j] / all - (j == answers[e] ? 1 : 0);
                    square += p[j] * p[j];
                }
                for (int j = labels; j < width; j++) {
                    p[j] = 0;
                }
                for (int i = from; i <= to; i++) {
                    int row = i < to ? rows[i] : features;
                    told[row] += square;
                    float step = rate / (0.1f + (float) Math.sqrt(told[row]));
                    for (int b = 0; b < width; b += WIDE) {
                        FloatVector.fromArray(LANES, weights, row * width + b)
                                .sub(FloatVector.fromArray(LANES, p, b).mul(step))
                                .intoArray(weights, row * width + b);
                    }
                }
            }
        }
        return weights;
    }
}
