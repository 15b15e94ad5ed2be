package com.billwright.models.linear;

import com.billwright.extraction.candidate.FeatureVector;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Questions as [ConditionalLogit] learns from them: which of these candidates is it, or is it none?
/// Kept in arrays over all questions; candidates may share their features' arrays. Features are learnt
/// fastest when those that occur often have low numbers: their weights then lie together.
public final class QuestionTable {

    /// Features' numbers are below this.
    final int features;

    /// For each question its column of the weights.
    final int[] columns;

    /// For each question its first candidate, and, last, how many candidates there are.
    final int[] starts;

    /// For each candidate where its features are: from one place in an array to before another.
    final int[][] in;

    final int[] from;
    final int[] to;

    /// For each candidate its features' values, the first of them that of the first feature; null when
    /// all are 1.
    final float @Nullable [][] values;

    /// For each candidate the margin that it starts from.
    final float[] margins;

    final boolean[] right;

    /// For each candidate what the memory says; null when it says nothing.
    final FeatureVector @Nullable [] evidence;

    private QuestionTable(Builder of, boolean evidence) {
        features = of.features;
        columns = Arrays.copyOf(of.columns, of.questions);
        starts = Arrays.copyOf(of.starts, of.questions + 1);
        starts[of.questions] = of.candidates;
        in = Arrays.copyOf(of.in, of.candidates);
        from = Arrays.copyOf(of.from, of.candidates);
        to = Arrays.copyOf(of.to, of.candidates);
        values = of.ones ? null : Arrays.copyOf(of.values, of.candidates);
        margins = Arrays.copyOf(of.margins, of.candidates);
        right = Arrays.copyOf(of.right, of.candidates);
        this.evidence = evidence ? Arrays.copyOf(of.evidence, of.candidates) : null;
    }

    /// How many questions there are.
    public int size() {
        return columns.length;
    }

    int mostCandidates() {
        int most = 0;
        for (int q = 0; q < size(); q++) {
            most = Math.max(most, starts[q + 1] - starts[q]);
        }
        return most;
    }

    /// Collects question after question, each with its candidates.
    public static final class Builder {

        private final int features;
        private int[] columns = new int[64];
        private int[] starts = new int[65];
        private int questions;

        private int[][] in = new int[512][];
        private int[] from = new int[512];
        private int[] to = new int[512];
        private float[][] values = new float[512][];
        private float[] margins = new float[512];
        private boolean[] right = new boolean[512];
        private FeatureVector[] evidence = new FeatureVector[512];
        private int candidates;
        private boolean ones = true;

        /// @param features features' numbers are below this
        public Builder(int features) {
            this.features = features;
        }

        /// Begins a question; its candidates follow.
        ///
        /// @param column of the weights: the field that is asked for
        public void ask(int column) {
            if (questions == columns.length) {
                columns = Arrays.copyOf(columns, 2 * questions);
                starts = Arrays.copyOf(starts, 2 * questions + 1);
            }
            columns[questions] = column;
            starts[questions++] = candidates;
        }

        /// A candidate whose features all have the value 1.
        ///
        /// @param in where its features are, `from` to before `to`, without repeats
        /// @param margin what it starts from: another model's score over being no field's value
        /// @param isRight whether it is the answer; a value may stand in several places, and none is
        ///     right when the bill has no such value
        public void candidate(int[] in, int from, int to, float margin, boolean isRight) {
            if (!ones) {
                throw new IllegalStateException("Other candidates have values");
            }
            add(in, from, to, margin, isRight);
        }

        /// A candidate whose features have values.
        public void candidate(FeatureVector features, float margin, boolean isRight) {
            if (ones && candidates > 0) {
                throw new IllegalStateException("Other candidates have no values");
            }
            ones = false;
            add(features.ids(), 0, features.ids().length, margin, isRight);
            values[candidates - 1] = features.values();
        }

        /// What the memory says of the last candidate.
        void remembered(FeatureVector of) {
            evidence[candidates - 1] = of;
        }

        private void add(int[] array, int first, int end, float margin, boolean isRight) {
            if (questions == 0) {
                throw new IllegalStateException("A candidate of no question");
            }
            if (candidates == margins.length) {
                in = Arrays.copyOf(in, 2 * candidates);
                from = Arrays.copyOf(from, 2 * candidates);
                to = Arrays.copyOf(to, 2 * candidates);
                values = Arrays.copyOf(values, 2 * candidates);
                margins = Arrays.copyOf(margins, 2 * candidates);
                right = Arrays.copyOf(right, 2 * candidates);
                evidence = Arrays.copyOf(evidence, 2 * candidates);
            }
            in[candidates] = array;
            from[candidates] = first;
            to[candidates] = end;
            margins[candidates] = margin;
            right[candidates++] = isRight;
        }

        /// The table; the builder is empty again, and best used for the next one too.
        public QuestionTable build() {
            return build(false);
        }

        QuestionTable build(boolean withEvidence) {
            QuestionTable table = new QuestionTable(this, withEvidence);
            ones = true;
            questions = 0;
            candidates = 0;
            return table;
        }
    }
}
