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

    /// Learns what is to be learnt from a table that another model's margins are in, where nothing is
    /// remembered.
    ///
    /// @param columns how many fields
    public static LearntRows learn(QuestionTable table, int columns, Schedule schedule, long seed) {
        int[] ids = table.ids();
        ConditionalLogit logit = new ConditionalLogit(ids.length, columns, 0, schedule);
        logit.learn(table, table.size(), seed);
        return new LearntRows(ids, columns, logit.weights);
    }

    /// Learns from all questions, `schedule.epochs()` times, in orders drawn from `seed`, with steps
    /// that shrink from one time to the next.
    ///
    /// @param ofMemory questions that teach only what evidence is worth: their answers are not what
    ///     the field usually is
    public void learn(List<Question> questions, List<Question> ofMemory, long seed) {
        learn(QuestionTable.of(questions, ofMemory), questions.size(), seed);
    }

    private void learn(QuestionTable table, int teachFeatures, long seed) {
        EpochOrder order = new EpochOrder(table.size(), seed);
        double[] p = new double[table.mostCandidates()];
        for (int epoch = 0; epoch < schedule.epochs(); epoch++) {
            rate = schedule.rate() / (1 + 0.5f * epoch);
            for (int q : order.next()) {
                learn(table, q, q < teachFeatures, p);
            }
        }
    }

    private void learn(QuestionTable table, int q, boolean features, double[] p) {
        int from = table.starts[q];
        int n = table.starts[q + 1] - from;
        int column = table.columns[q];
        double top = 0;
        for (int i = 0; i < n; i++) {
            p[i] = margin(table, from + i, column);
            top = Math.max(top, p[i]);
        }
        double none = StrictMath.exp(-top);
        double all = none;
        double right = 0;
        for (int i = 0; i < n; i++) {
            p[i] = StrictMath.exp(p[i] - top);
            all += p[i];
            right += table.right[from + i] ? p[i] : 0;
        }
        boolean absent = right == 0;
        double probable = (absent ? none : right) / all;
        if (probable > schedule.skipAbove()) {
            return;
        }
        for (int i = 0; i < n; i++) {
            double error = p[i] / all - (table.right[from + i] && !absent ? p[i] / right : 0);
            if (Math.abs(error) > LEAST_ERROR) {
                step(table, from + i, (float) error, column, features);
            }
        }
    }

    private double margin(QuestionTable table, int c, int column) {
        int[] rows = table.rows[c];
        float margin = weights[bias * columns + column];
        margin += table.margins[c];
        if (table.values == null) {
            for (int row : rows) {
                margin += weights[row * columns + column];
            }
        } else {
            float[] values = table.values[c];
            for (int k = 0; k < rows.length; k++) {
                margin += values[k] * weights[rows[k] * columns + column];
            }
        }
        return table.evidence == null
                ? margin
                : margin + Evidence.score(evidenceWeights, table.evidence[c]);
    }

    private void step(QuestionTable table, int c, float error, int column, boolean features) {
        if (features) {
            int[] rows = table.rows[c];
            for (int k = 0; k < rows.length; k++) {
                step(rows[k], table.values == null ? error : table.values[c][k] * error, column);
            }
            step(bias, error, column);
        }
        if (table.evidence != null) {
            FeatureVector vector = table.evidence[c];
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
