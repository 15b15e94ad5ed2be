package com.billwright.models.linear;

import com.billwright.extraction.candidate.FeatureVector;
import java.util.List;

/// A conditional logit in training (McFadden 1974): each candidate of a question has a margin, linear
/// in its features and evidence, over "none of them", whose margin is 0; the probability of a choice
/// is the softmax over all margins. A value that stands in several places is right in any of them, so
/// what is made more probable is their sum. Features weigh by field, evidence for all fields alike.
///
/// Learns by stochastic gradient with one AdaGrad sum per feature. The same questions in the same
/// order from the same seed give the same bits: `StrictMath` and plain loops, on any machine.
public final class ConditionalLogit {

    private static final float CAUTION = 0.1f;

    /// Nobody is told off for less than this.
    private static final double LEAST_ERROR = 1e-4;

    private final Schedule schedule;
    private final int columns;
    private final int bias;
    private final float[] weights;
    private final float[] told;
    private final float[] evidenceWeights;
    private final float[] evidenceTold;
    private float rate;

    /// @param features ids are below this
    /// @param columns how many fields
    /// @param evidence ids of evidence features are below this
    public ConditionalLogit(int features, int columns, int evidence, Schedule schedule) {
        this.schedule = schedule;
        this.columns = columns;
        this.bias = features;
        this.weights = new float[Math.multiplyExact(features + 1, columns)];
        this.told = new float[features + 1];
        this.evidenceWeights = new float[evidence];
        this.evidenceTold = new float[evidence];
    }

    /// Learns from all questions, `schedule.epochs()` times, in orders drawn from `seed`, with steps
    /// that shrink from one time to the next.
    ///
    /// @param ofMemory questions that teach only what evidence is worth: their answers are not what
    ///     the field usually is
    public void learn(List<Question> questions, List<Question> ofMemory, long seed) {
        EpochOrder order = new EpochOrder(questions.size() + ofMemory.size(), seed);
        for (int epoch = 0; epoch < schedule.epochs(); epoch++) {
            rate = schedule.rate() / (1 + 0.5f * epoch);
            for (int i : order.next()) {
                boolean all = i < questions.size();
                learn(all ? questions.get(i) : ofMemory.get(i - questions.size()), all);
            }
        }
    }

    private void learn(Question question, boolean features) {
        int n = question.right().length;
        double[] p = new double[n];
        double top = 0;
        for (int i = 0; i < n; i++) {
            p[i] = margin(question, i);
            top = Math.max(top, p[i]);
        }
        double none = StrictMath.exp(-top);
        double all = none;
        double right = 0;
        for (int i = 0; i < n; i++) {
            p[i] = StrictMath.exp(p[i] - top);
            all += p[i];
            right += question.right()[i] ? p[i] : 0;
        }
        boolean absent = right == 0;
        double probable = (absent ? none : right) / all;
        if (probable > schedule.skipAbove()) {
            return;
        }
        for (int i = 0; i < n; i++) {
            double error = p[i] / all - (question.right()[i] && !absent ? p[i] / right : 0);
            if (Math.abs(error) > LEAST_ERROR) {
                step(question, i, (float) error, features);
            }
        }
    }

    private double margin(Question question, int i) {
        FeatureVector features = question.candidates().get(i);
        float margin = weights[bias * columns + question.column()];
        margin += question.offsets().length == 0 ? 0 : question.offsets()[i];
        for (int k = 0; k < features.ids().length; k++) {
            margin +=
                    features.values()[k] * weights[features.ids()[k] * columns + question.column()];
        }
        return question.evidence().isEmpty()
                ? margin
                : margin + Evidence.score(evidenceWeights, question.evidence().get(i));
    }

    private void step(Question question, int i, float error, boolean features) {
        if (features) {
            FeatureVector vector = question.candidates().get(i);
            for (int k = 0; k < vector.ids().length; k++) {
                step(vector.ids()[k], vector.values()[k] * error, question.column());
            }
            step(bias, error, question.column());
        }
        if (!question.evidence().isEmpty()) {
            FeatureVector vector = question.evidence().get(i);
            for (int k = 0; k < vector.ids().length; k++) {
                int id = vector.ids()[k];
                float gradient = vector.values()[k] * error;
                evidenceTold[id] += gradient * gradient;
                evidenceWeights[id] -= stride(evidenceTold[id]) * gradient;
            }
        }
    }

    private void step(int row, float gradient, int column) {
        told[row] += gradient * gradient;
        int at = row * columns + column;
        weights[at] -= stride(told[row]) * (gradient + schedule.pull() * weights[at]);
    }

    private float stride(float told) {
        return rate / (CAUTION + (float) Math.sqrt(told));
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
