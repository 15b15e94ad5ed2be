package com.billwright.models.linear;

import com.billwright.extraction.candidate.FeatureVector;
import java.util.Arrays;
import java.util.List;

/// The conditional logit as one would write it down, candidate by candidate and feature by feature:
/// what [ConditionalLogit] must equal to the bit.
final class PlainLogit {

    final float[][] weights;
    final float[] bias;
    final float[] evidence;
    private final float[] told;
    private final float[] evidenceTold;
    private final Schedule schedule;
    private float biasTold;
    private float rate;

    PlainLogit(int features, int columns, int evidence, Schedule schedule) {
        this.weights = new float[features][columns];
        this.bias = new float[columns];
        this.evidence = new float[evidence];
        this.told = new float[features];
        this.evidenceTold = new float[evidence];
        this.schedule = schedule;
    }

    void learn(List<Question> questions, List<Question> ofMemory, long seed) {
        EpochOrder order = new EpochOrder(questions.size() + ofMemory.size(), seed);
        boolean[] rests = new boolean[questions.size() + ofMemory.size()];
        for (int epoch = 0; epoch < schedule.epochs(); epoch++) {
            rate = schedule.rate() / (1 + 0.5f * epoch);
            for (int i : order.next()) {
                boolean all = i < questions.size();
                Question question = all ? questions.get(i) : ofMemory.get(i - questions.size());
                rests[i] = !rests[i] && learn(question, all);
            }
        }
    }

    private boolean learn(Question question, boolean features) {
        int n = question.right().length;
        double[] p = new double[n];
        for (int i = 0; i < n; i++) {
            p[i] = margin(question, i);
        }
        double top = Math.max(0, Arrays.stream(p).max().orElse(0));
        float atLeast = Softmax.atLeast(p, question.right(), 0, n, top);
        double none = Exponential.of(-top);
        double all = none;
        double right = 0;
        for (int i = 0; i < n; i++) {
            p[i] = Exponential.of(p[i] - top);
            all += p[i];
            right += question.right()[i] ? p[i] : 0;
        }
        boolean absent = right == 0;
        if ((absent ? none : right) / all > schedule.skipAbove()) {
            return atLeast > schedule.restAbove();
        }
        for (int i = 0; i < n; i++) {
            double error = p[i] / all - (question.right()[i] && !absent ? p[i] / right : 0);
            if (Math.abs(error) > 1e-4) {
                step(question, i, (float) error, features);
            }
        }
        return false;
    }

    private float margin(Question question, int i) {
        float margin = bias[question.column()];
        margin += question.offsets().length == 0 ? 0 : question.offsets()[i];
        FeatureVector x = question.candidates().get(i);
        for (int k = 0; k < x.ids().length; k++) {
            margin += x.values()[k] * weights[x.ids()[k]][question.column()];
        }
        float remembered = 0;
        if (!question.evidence().isEmpty()) {
            FeatureVector e = question.evidence().get(i);
            for (int k = 0; k < e.ids().length; k++) {
                remembered += evidence[e.ids()[k]] * e.values()[k];
            }
        }
        return margin + remembered;
    }

    private void step(Question question, int i, float error, boolean features) {
        FeatureVector x = question.candidates().get(i);
        for (int k = 0; features && k < x.ids().length; k++) {
            int id = x.ids()[k];
            float gradient = x.values()[k] * error;
            told[id] += gradient * gradient;
            float weight = weights[id][question.column()];
            weights[id][question.column()] =
                    weight - stride(told[id]) * (gradient + schedule.pull() * weight);
        }
        if (features) {
            biasTold += error * error;
            float weight = bias[question.column()];
            bias[question.column()] =
                    weight - stride(biasTold) * (error + schedule.pull() * weight);
        }
        if (!question.evidence().isEmpty()) {
            FeatureVector e = question.evidence().get(i);
            for (int k = 0; k < e.ids().length; k++) {
                float gradient = e.values()[k] * error;
                evidenceTold[e.ids()[k]] += gradient * gradient;
                evidence[e.ids()[k]] -= stride(evidenceTold[e.ids()[k]]) * gradient;
            }
        }
    }

    private float stride(float of) {
        return rate / (0.1f + (float) Math.sqrt(of));
    }
}
