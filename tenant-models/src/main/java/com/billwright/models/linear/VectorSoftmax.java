package com.billwright.models.linear;

import static com.billwright.models.linear.Exponential.*;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// The Vector API: a row's weights side by side, features side by side where their steps are reckoned.
final class VectorSoftmax extends SoftmaxWeights {

    private static final VectorSpecies<Float> LANES = FloatVector.SPECIES_PREFERRED;
    private static final int WIDE = LANES.length();

    private final float[] p;

    /// An example's steps, one for each of its features and for the bias.
    private float[] strides = new float[64 + WIDE];

    VectorSoftmax(int features, int columns, Schedule schedule) {
        super(features, columns, WIDE, schedule);
        this.p = new float[width];
    }

    @Override
    public String path() {
        return "vector " + WIDE;
    }

    @Override
    void learnFrom(ExampleTable examples, int example) {
        int from = examples.starts[example];
        int to = examples.starts[example + 1];
        float[] start = start(examples, example);
        float top = Float.NEGATIVE_INFINITY;
        for (int block = 0; block < width; block += WIDE) {
            FloatVector scores = scores(examples, from, to, start, block);
            scores.intoArray(p, block);
            top = Math.max(top, scores.reduceLanes(VectorOperators.MAX));
        }
        for (int block = 0; block < width; block += WIDE) {
            exponential(FloatVector.fromArray(LANES, p, block).sub(top)).intoArray(p, block);
        }
        float all = sum();
        int answer = examples.answers[example];
        if (p[answer] > schedule.skipAbove() * all) {
            return;
        }
        p[answer] -= all;
        for (int block = 0; block < width; block += WIDE) {
            FloatVector.fromArray(LANES, p, block).div(all).intoArray(p, block);
        }
        float square = sumOfSquares();
        strides(examples, from, to, square);
        for (int block = 0; block < width; block += WIDE) {
            step(examples, from, to, block);
        }
    }

    /// In four chains that do not wait for each other, and always in the same order, which a vector's
    /// own sum does not promise.
    private float sum() {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        for (int j = 0; j < width; j += 4) {
            a += p[j];
            b += p[j + 1];
            c += p[j + 2];
            d += p[j + 3];
        }
        return (a + b) + (c + d);
    }

    private float sumOfSquares() {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        for (int j = 0; j < width; j += 4) {
            a += p[j] * p[j];
            b += p[j + 1] * p[j + 1];
            c += p[j + 2] * p[j + 2];
            d += p[j + 3] * p[j + 3];
        }
        return (a + b) + (c + d);
    }

    private FloatVector scores(ExampleTable examples, int from, int to, float[] start, int block) {
        int[] rows = examples.rows;
        float[] values = examples.values;
        FloatVector even = FloatVector.fromArray(LANES, start, block);
        FloatVector odd = FloatVector.fromArray(LANES, weights, bias + block);
        int i = from;
        if (values == null) {
            for (; i + 1 < to; i += 2) {
                even = even.add(FloatVector.fromArray(LANES, weights, rows[i] * width + block));
                odd = odd.add(FloatVector.fromArray(LANES, weights, rows[i + 1] * width + block));
            }
            if (i < to) {
                even = even.add(FloatVector.fromArray(LANES, weights, rows[i] * width + block));
            }
        } else {
            for (; i < to; i++) {
                FloatVector row = FloatVector.fromArray(LANES, weights, rows[i] * width + block);
                even = even.add(row.mul(values[i]));
            }
        }
        return even.add(odd);
    }

    private static FloatVector exponential(FloatVector x) {
        FloatVector rounded = x.max(LEAST).mul(LOG2_E).add(ROUND);
        FloatVector n = rounded.sub(ROUND);
        FloatVector r = x.max(LEAST).sub(n.mul(LN2_HIGH)).sub(n.mul(LN2_LOW));
        FloatVector sum =
                r.mul(C5).add(C4).mul(r).add(C3).mul(r).add(C2).mul(r).add(C1).mul(r).add(C0);
        FloatVector power =
                rounded.reinterpretAsInts()
                        .lanewise(VectorOperators.LSHL, MANTISSA)
                        .add(ONE)
                        .reinterpretAsFloats();
        return sum.mul(r.mul(r)).add(r).add(1).mul(power).blend(0, x.lt(LEAST));
    }

    /// Tells each feature of the example and reckons its step, many at a time.
    private void strides(ExampleTable examples, int from, int to, float square) {
        int n = to - from;
        if (n + WIDE >= strides.length) {
            strides = new float[2 * n + WIDE];
        }
        int[] rows = examples.rows;
        float[] values = examples.values;
        for (int k = 0; k < n; k++) {
            float value = values == null ? 1 : values[from + k];
            float sum = told[rows[from + k]] + value * value * square;
            told[rows[from + k]] = sum;
            strides[k] = sum;
        }
        float sum = told[told.length - 1] + square;
        told[told.length - 1] = sum;
        strides[n] = sum;
        FloatVector rate = FloatVector.broadcast(LANES, schedule.rate());
        for (int k = 0; k <= n; k += WIDE) {
            FloatVector sums = FloatVector.fromArray(LANES, strides, k);
            rate.div(sums.lanewise(VectorOperators.SQRT).add(CAUTION)).intoArray(strides, k);
        }
    }

    private void step(ExampleTable examples, int from, int to, int block) {
        int[] rows = examples.rows;
        float[] values = examples.values;
        FloatVector errors = FloatVector.fromArray(LANES, p, block);
        for (int i = from; i < to; i++) {
            FloatVector gradient = values == null ? errors : errors.mul(values[i]);
            step(rows[i] * width + block, gradient, strides[i - from]);
        }
        step(bias + block, errors, strides[to - from]);
    }

    private void step(int at, FloatVector gradient, float stride) {
        FloatVector row = FloatVector.fromArray(LANES, weights, at);
        row.sub(row.mul(schedule.pull()).add(gradient).mul(stride)).intoArray(weights, at);
    }
}
