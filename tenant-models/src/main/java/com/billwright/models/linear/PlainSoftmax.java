package com.billwright.models.linear;

/// Plain loops.
final class PlainSoftmax extends SoftmaxWeights {

    private final float[] p;

    PlainSoftmax(int features, int columns, Schedule schedule) {
        super(features, columns, 1, schedule);
        this.p = new float[columns];
    }

    @Override
    public String path() {
        return "plain";
    }

    @Override
    void learnFrom(ExampleTable examples, int example) {
        int from = examples.starts[example];
        int to = examples.starts[example + 1];
        System.arraycopy(start(examples, example), 0, p, 0, columns);
        for (int i = from; i < to; i++) {
            add(examples.rows[i] * columns, examples.values == null ? 1 : examples.values[i]);
        }
        add(bias, 1);
        float all = exponentials();
        int answer = examples.answers[example];
        if (p[answer] > schedule.skipAbove() * all) {
            return;
        }
        float square = 0;
        for (int j = 0; j < columns; j++) {
            p[j] /= all;
            float error = j == answer ? p[j] - 1 : p[j];
            p[j] = error;
            square += error * error;
        }
        for (int i = from; i < to; i++) {
            step(examples.rows[i], examples.values == null ? 1 : examples.values[i], square);
        }
        step(told.length - 1, 1, square);
    }

    private void add(int start, float value) {
        for (int j = 0; j < columns; j++) {
            p[j] += value * weights[start + j];
        }
    }

    /// Makes the scores in `p` their exponentials, and adds these up.
    private float exponentials() {
        float top = Float.NEGATIVE_INFINITY;
        for (int j = 0; j < columns; j++) {
            top = Math.max(top, p[j]);
        }
        float all = 0;
        for (int j = 0; j < columns; j++) {
            p[j] = Exponential.of(p[j] - top);
            all += p[j];
        }
        return all;
    }

    private void step(int row, float value, float square) {
        told[row] += value * value * square;
        float stride = schedule.rate() / (CAUTION + (float) Math.sqrt(told[row]));
        int start = row * columns;
        for (int j = 0; j < columns; j++) {
            float weight = weights[start + j];
            weights[start + j] = weight - stride * (value * p[j] + schedule.pull() * weight);
        }
    }
}
