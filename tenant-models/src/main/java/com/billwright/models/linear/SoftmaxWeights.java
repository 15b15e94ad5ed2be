package com.billwright.models.linear;

import com.billwright.extraction.candidate.FeatureVector;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/// A linear model in training: for each feature a row with one weight per column, the last row being
/// the bias, and one weight per evidence feature that all columns share. Learns by stochastic
/// gradient on the softmax over an example's choices, with one AdaGrad sum per row.
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
    private final float[] evidenceWeights;
    private final float[] evidenceTold;
    private float[] p = new float[64];

    /// @param features ids are below this
    /// @param columns how many weights a feature has
    /// @param evidence ids of evidence features are below this; 0 for none
    public SoftmaxWeights(int features, int columns, int evidence, Schedule schedule) {
        this.schedule = schedule;
        this.columns = columns;
        this.bias = features;
        this.weights = new float[Math.multiplyExact(features + 1, columns)];
        this.told = new float[features + 1];
        this.evidenceWeights = new float[evidence];
        this.evidenceTold = new float[evidence];
    }

    /// Learns from all examples, `schedule.epochs()` times, in an order drawn from `seed`.
    public void learn(List<Choice> examples, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Choice[] order = examples.toArray(Choice[]::new);
        for (int epoch = 0; epoch < schedule.epochs(); epoch++) {
            for (int i = order.length - 1; i > 0; i--) {
                int j = random.nextInt(i + 1);
                Choice swapped = order[i];
                order[i] = order[j];
                order[j] = swapped;
            }
            for (Choice example : order) {
                learn(example);
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
        for (int j = 0; j < c.evidence().size(); j++) {
            stepEvidence(c.evidence().get(j), p[j]);
        }
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

    private void stepEvidence(FeatureVector evidence, float error) {
        int[] ids = evidence.ids();
        for (int i = 0; i < ids.length; i++) {
            float gradient = evidence.values()[i] * error;
            float sum = evidenceTold[ids[i]] += gradient * gradient;
            float rate = schedule.rate() / (CAUTION + (float) Math.sqrt(sum));
            evidenceWeights[ids[i]] -=
                    rate * (gradient + schedule.pull() * evidenceWeights[ids[i]]);
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
        for (int j = 0; j < c.evidence().size(); j++) {
            scores[j] += Evidence.score(evidenceWeights, c.evidence().get(j));
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

    /// One weight for each evidence feature.
    public float[] evidence() {
        return evidenceWeights.clone();
    }
}
