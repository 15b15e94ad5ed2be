package com.billwright.models.linear;

import com.billwright.extraction.candidate.FeatureVector;
import java.util.List;

/// A conditional logit in training (McFadden 1974): each candidate of a question has a margin, linear
/// in its features and evidence, over "none of them", whose margin is 0; the probability of a choice
/// is the softmax over all margins. A value that stands in several places is right in any of them, so
/// what is made more probable is their sum. Features weigh by field, evidence for all fields alike.
///
/// Learns by stochastic gradient with one AdaGrad sum per feature. The same questions in the same
/// order from the same seed give the same bits, on any machine: `Exponential`, and sums in the order
/// of a candidate's features.
public final class ConditionalLogit {

    private static final float CAUTION = 0.1f;

    /// Nobody is told off for less than this.
    private static final double LEAST_ERROR = 1e-4;

    private final Schedule schedule;
    private final float[][] weights;
    private final float[] told;
    private final float[] bias;
    private final float[] evidenceWeights;
    private final float[] evidenceTold;
    private float biasTold;
    private float rate;

    /// Scratch: what a candidate's features have been told, and their weights.
    private float[] sums = new float[128];

    private float[] stepped = new float[128];

    /// @param features ids are below this
    /// @param columns how many fields
    /// @param evidence ids of evidence features are below this
    public ConditionalLogit(int features, int columns, int evidence, Schedule schedule) {
        this.schedule = schedule;
        this.weights = new float[columns][features];
        this.told = new float[features];
        this.bias = new float[columns];
        this.evidenceWeights = new float[evidence];
        this.evidenceTold = new float[evidence];
    }

    /// Learns what is to be learnt from a table that another model's margins are in, where nothing is
    /// remembered.
    ///
    /// @param columns how many fields
    /// @return all weights, row after row; the last row is the bias
    public static float[] learn(QuestionTable table, int columns, Schedule schedule, long seed) {
        ConditionalLogit logit = new ConditionalLogit(table.features, columns, 0, schedule);
        TrainingCpu.counted(() -> logit.learn(table, table.size(), seed));
        return logit.rows();
    }

    /// Learns from all questions, `schedule.epochs()` times, in orders drawn from `seed`, with steps
    /// that shrink from one time to the next. A question that is answered very surely rests the next
    /// time.
    ///
    /// @param ofMemory questions that teach only what evidence is worth: their answers are not what
    ///     the field usually is
    public void learn(List<Question> questions, List<Question> ofMemory, long seed) {
        learn(Question.table(told.length, questions, ofMemory), questions.size(), seed);
    }

    private void learn(QuestionTable table, int teachFeatures, long seed) {
        EpochOrder order = new EpochOrder(table.size(), seed);
        double[] p = new double[table.mostCandidates()];
        boolean[] rests = new boolean[table.size()];
        for (int epoch = 0; epoch < schedule.epochs(); epoch++) {
            rate = schedule.rate() / (1 + 0.5f * epoch);
            for (int q : order.next()) {
                rests[q] = !rests[q] && learn(table, q, q < teachFeatures, p);
            }
        }
    }

    /// @return whether its answer is so probable that it need not be asked the next time
    private boolean learn(QuestionTable table, int q, boolean features, double[] p) {
        int from = table.starts[q];
        int n = table.starts[q + 1] - from;
        int column = table.columns[q];
        double top = 0;
        for (int i = 0; i < n; i++) {
            p[i] = margin(table, from + i, column);
            top = Math.max(top, p[i]);
        }
        float atLeast = Softmax.atLeast(p, table.right, from, n, top);
        if (atLeast > schedule.skipAbove()) {
            return atLeast > schedule.restAbove();
        }
        double none = Exponential.of(-top);
        double all = none;
        double right = 0;
        for (int i = 0; i < n; i++) {
            p[i] = Exponential.of(p[i] - top);
            all += p[i];
            right += table.right[from + i] ? p[i] : 0;
        }
        boolean absent = right == 0;
        double probable = (absent ? none : right) / all;
        if (probable > schedule.skipAbove()) {
            return false;
        }
        for (int i = 0; i < n; i++) {
            double error = p[i] / all - (table.right[from + i] && !absent ? p[i] / right : 0);
            if (Math.abs(error) > LEAST_ERROR) {
                step(table, from + i, (float) error, column, features);
            }
        }
        return false;
    }

    private float margin(QuestionTable table, int c, int column) {
        int[] in = table.in[c];
        int from = table.from[c];
        int to = table.to[c];
        float[] of = weights[column];
        float margin = bias[column] + table.margins[c];
        if (table.values == null) {
            for (int k = from; k < to; k++) {
                margin += of[in[k]];
            }
        } else {
            float[] values = table.values[c];
            for (int k = from; k < to; k++) {
                margin += values[k - from] * of[in[k]];
            }
        }
        return table.evidence == null
                ? margin
                : margin + Evidence.score(evidenceWeights, table.evidence[c]);
    }

    private void step(QuestionTable table, int c, float error, int column, boolean features) {
        if (features) {
            if (table.values == null) {
                step(table.in[c], table.from[c], table.to[c], error, weights[column]);
            } else {
                step(table.in[c], table.values[c], error, weights[column]);
            }
            biasTold += error * error;
            bias[column] = stepped(bias[column], biasTold, error);
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

    /// Features of value 1. Gathered first, so that the roots and quotients are taken many at a time.
    private void step(int[] in, int from, int to, float gradient, float[] of) {
        int n = to - from;
        if (n > sums.length) {
            sums = new float[2 * n];
            stepped = new float[2 * n];
        }
        float square = gradient * gradient;
        for (int k = 0; k < n; k++) {
            int feature = in[from + k];
            float sum = told[feature] + square;
            told[feature] = sum;
            sums[k] = sum;
            stepped[k] = of[feature];
        }
        for (int k = 0; k < n; k++) {
            stepped[k] = stepped(stepped[k], sums[k], gradient);
        }
        for (int k = 0; k < n; k++) {
            of[in[from + k]] = stepped[k];
        }
    }

    private void step(int[] features, float[] values, float error, float[] of) {
        for (int k = 0; k < features.length; k++) {
            int feature = features[k];
            float gradient = values[k] * error;
            told[feature] += gradient * gradient;
            of[feature] = stepped(of[feature], told[feature], gradient);
        }
    }

    private float stepped(float weight, float sum, float gradient) {
        return weight - stride(sum) * (gradient + schedule.pull() * weight);
    }

    private float stride(float sum) {
        return rate / (CAUTION + (float) Math.sqrt(sum));
    }

    /// All weights, row after row; the last row is the bias.
    public float[] rows() {
        int columns = bias.length;
        int features = told.length;
        float[] rows = new float[Math.multiplyExact(features + 1, columns)];
        for (int column = 0; column < columns; column++) {
            float[] of = weights[column];
            for (int feature = 0; feature < features; feature++) {
                rows[feature * columns + column] = of[feature];
            }
            rows[features * columns + column] = bias[column];
        }
        return rows;
    }

    /// One weight for each evidence feature.
    public float[] evidence() {
        return evidenceWeights.clone();
    }
}
