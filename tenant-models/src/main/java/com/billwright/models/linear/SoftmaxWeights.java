package com.billwright.models.linear;

import java.util.Arrays;
import java.util.List;

/// A linear model in training: for each feature a row with one weight per column, the last row being
/// the bias. Learns by stochastic gradient on the softmax over an example's choices, with one AdaGrad
/// sum per row.
///
/// The same examples in the same order from the same seed give the same bits: `StrictMath` and
/// plain loops, on any machine.
public final class SoftmaxWeights {

    private static final float CAUTION = 0.1f;

    private final Schedule schedule;
    private final int columns;
    private final int bias;
    private final float[] weights;
    private final float[] told;
    private float[] p = new float[64];

    /// @param features ids are below this
    /// @param columns how many weights a feature has
    public SoftmaxWeights(int features, int columns, Schedule schedule) {
        this.schedule = schedule;
        this.columns = columns;
        this.bias = features;
        this.weights = new float[Math.multiplyExact(features + 1, columns)];
        this.told = new float[features + 1];
    }

    /// Learns from all examples, `schedule.epochs()` times, in an order drawn from `seed`.
    public void learn(List<Choice> examples, long seed) {
        EpochOrder order = new EpochOrder(examples.size(), seed);
        for (int epoch = 0; epoch < schedule.epochs(); epoch++) {
            for (int i : order.next()) {
                learn(examples.get(i));
            }
        }
    }

    private void learn(Choice c) {
        int n = c.columns().length;
        if (p.length < n) {
            p = new float[n];
        }
        score(c, p);
        softmax(p, n);
        if (p[c.answer()] > schedule.skipAbove()) {
            return;
        }
        p[c.answer()] -= 1;
        float square = 0;
        for (int j = 0; j < n; j++) {
            square += p[j] * p[j];
        }
        int[] ids = c.features().ids();
        float[] values = c.features().values();
        for (int i = 0; i < ids.length; i++) {
            step(ids[i], values[i], c.columns(), square);
        }
        step(bias, 1, c.columns(), square);
    }

    private void step(int row, float value, int[] choices, float square) {
        float sum = told[row] += value * value * square;
        float rate = schedule.rate() / (CAUTION + (float) Math.sqrt(sum));
        int start = row * columns;
        for (int j = 0; j < choices.length; j++) {
            int at = start + choices[j];
            weights[at] -= rate * (value * p[j] + schedule.pull() * weights[at]);
        }
    }

    /// Writes the score of each choice into `scores`.
    void score(Choice c, float[] scores) {
        int[] choices = c.columns();
        if (c.offsets().length == 0) {
            Arrays.fill(scores, 0, choices.length, 0);
        } else {
            System.arraycopy(c.offsets(), 0, scores, 0, choices.length);
        }
        int[] ids = c.features().ids();
        float[] values = c.features().values();
        for (int i = 0; i < ids.length; i++) {
            int start = ids[i] * columns;
            float value = values[i];
            for (int j = 0; j < choices.length; j++) {
                scores[j] += value * weights[start + choices[j]];
            }
        }
        for (int j = 0; j < choices.length; j++) {
            scores[j] += weights[bias * columns + choices[j]];
        }
    }

    private static void softmax(float[] scores, int n) {
        float top = Float.NEGATIVE_INFINITY;
        for (int j = 0; j < n; j++) {
            top = Math.max(top, scores[j]);
        }
        float sum = 0;
        for (int j = 0; j < n; j++) {
            scores[j] = (float) StrictMath.exp(scores[j] - top);
            sum += scores[j];
        }
        for (int j = 0; j < n; j++) {
            scores[j] /= sum;
        }
    }

    /// All weights, row after row; the last row is the bias.
    public float[] rows() {
        return weights.clone();
    }
}
