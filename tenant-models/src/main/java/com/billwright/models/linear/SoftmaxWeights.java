package com.billwright.models.linear;

import java.util.Arrays;

/// A linear model in training: for each feature a row with one weight per column, the last row being
/// the bias. Learns by stochastic gradient on the softmax over the columns, with one AdaGrad sum per
/// row.
///
/// The same examples in the same order from the same seed give the same bits on the same path. The
/// plain path gives them on any machine; one with vectors gives the same up to rounding.
public abstract sealed class SoftmaxWeights permits PlainSoftmax, VectorSoftmax {

    static final float CAUTION = 0.1f;

    /// What a column starts from that is no column but fills a row up: it is never an answer.
    private static final float NO_COLUMN = -1e30f;

    final Schedule schedule;
    final int columns;

    /// A row's length: the columns, filled up to whole vectors.
    final int width;

    /// Where the bias begins.
    final int bias;

    /// All rows, one behind the other.
    final float[] weights;

    /// For each row the sum of the squares of all gradients that it was told.
    final float[] told;

    private final float[] zero;

    /// @param features ids are below this
    /// @param columns how many weights a feature has
    /// @param lanes a row's length is a multiple of this
    SoftmaxWeights(int features, int columns, int lanes, Schedule schedule) {
        this.schedule = schedule;
        this.columns = columns;
        this.width = (columns + lanes - 1) / lanes * lanes;
        this.bias = Math.multiplyExact(features, width);
        this.weights = new float[Math.addExact(bias, width)];
        this.told = new float[features + 1];
        this.zero = new float[width];
        Arrays.fill(zero, columns, width, NO_COLUMN);
    }

    /// On the plain path, as bases are built.
    public static SoftmaxWeights plain(int features, int columns, Schedule schedule) {
        return new PlainSoftmax(features, columns, schedule);
    }

    /// On the fastest path that this JVM offers.
    public static SoftmaxWeights fastest(int features, int columns, Schedule schedule) {
        return Lanes.OFFERED
                ? new VectorSoftmax(features, columns, schedule)
                : new PlainSoftmax(features, columns, schedule);
    }

    /// How it is computed: `plain`, or `vector` and how many lanes a vector has.
    public abstract String path();

    /// Learns from all examples, `schedule.epochs()` times, in an order drawn from `seed`.
    public final void learn(ExampleTable examples, long seed) {
        EpochOrder order = new EpochOrder(examples.size(), seed);
        for (int epoch = 0; epoch < schedule.epochs(); epoch++) {
            for (int example : order.next()) {
                learnFrom(examples, example);
            }
        }
    }

    abstract void learnFrom(ExampleTable examples, int example);

    /// What an example's columns start from.
    final float[] start(ExampleTable examples, int example) {
        if (examples.offsets.length == 0) {
            return zero;
        }
        float[] start = zero.clone();
        System.arraycopy(examples.offsets, example * columns, start, 0, columns);
        return start;
    }

    /// All weights, row after row; the last row is the bias.
    public final float[] rows() {
        if (width == columns) {
            return weights.clone();
        }
        float[] rows = new float[told.length * columns];
        for (int row = 0; row < told.length; row++) {
            System.arraycopy(weights, row * width, rows, row * columns, columns);
        }
        return rows;
    }
}
