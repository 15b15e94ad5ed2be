package com.billwright.models.linear;

import com.billwright.extraction.candidate.FeatureVector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Questions as [ConditionalLogit] learns from them: which of these candidates is it, or is it none?
/// Kept in arrays over all questions; candidates may share a vector of features. Rows are the features'
/// numbers among the weights: those that occur, in the order of their ids.
public final class QuestionTable {

    /// For each question its column of the weights.
    final int[] columns;

    /// For each question its first candidate, and, last, how many candidates there are.
    final int[] starts;

    /// For each candidate the rows of its features.
    final int[][] rows;

    /// For each candidate its features' values; null when all are 1.
    final float @Nullable [][] values;

    /// For each candidate the margin that it starts from.
    final float[] margins;

    final boolean[] right;

    /// For each candidate what the memory says; null when it says nothing.
    final FeatureVector @Nullable [] evidence;

    /// For each row the feature's id; null when rows are ids.
    private final int @Nullable [] ids;

    private QuestionTable(
            int[] columns,
            int[] starts,
            int[][] rows,
            float @Nullable [][] values,
            float[] margins,
            boolean[] right,
            FeatureVector @Nullable [] evidence,
            int @Nullable [] ids) {
        this.columns = columns;
        this.starts = starts;
        this.rows = rows;
        this.values = values;
        this.margins = margins;
        this.right = right;
        this.evidence = evidence;
        this.ids = ids;
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

    int[] ids() {
        if (ids == null) {
            throw new IllegalStateException("Rows are ids");
        }
        return ids;
    }

    /// These questions, then those; features' rows are their ids.
    static QuestionTable of(List<Question> questions, List<Question> more) {
        List<Question> all = Stream.concat(questions.stream(), more.stream()).toList();
        int[] columns = new int[all.size()];
        int[] starts = new int[all.size() + 1];
        for (int q = 0; q < columns.length; q++) {
            columns[q] = all.get(q).column();
            starts[q + 1] = starts[q] + all.get(q).right().length;
        }
        int candidates = starts[columns.length];
        int[][] rows = new int[candidates][];
        float[][] values = new float[candidates][];
        float[] margins = new float[candidates];
        boolean[] right = new boolean[candidates];
        FeatureVector[] evidence = new FeatureVector[candidates];
        for (int q = 0; q < columns.length; q++) {
            Question question = all.get(q);
            for (int i = 0, c = starts[q]; c < starts[q + 1]; i++, c++) {
                rows[c] = question.candidates().get(i).ids();
                values[c] = question.candidates().get(i).values();
                margins[c] = question.offsets().length == 0 ? 0 : question.offsets()[i];
                right[c] = question.right()[i];
                evidence[c] =
                        question.evidence().isEmpty() ? NO_EVIDENCE : question.evidence().get(i);
            }
        }
        return new QuestionTable(columns, starts, rows, values, margins, right, evidence, null);
    }

    private static final FeatureVector NO_EVIDENCE = new FeatureVector(new int[0], new float[0]);

    /// Collects questions. First the vectors that candidates have, then question after question its
    /// candidates, or both by turns.
    public static final class Builder {

        private final long[] occur;
        private final List<int[]> vectors = new ArrayList<>();
        private final List<float[]> vectorValues = new ArrayList<>();
        private boolean ones = true;

        private int[] columns = new int[64];
        private int[] starts = new int[64];
        private int questions;

        private int[] of = new int[512];
        private float[] margins = new float[512];
        private boolean[] right = new boolean[512];
        private int candidates;

        /// @param features ids of features are below this
        public Builder(int features) {
            this.occur = new long[(features >> 6) + 1];
        }

        /// Keeps a vector whose features all have the value 1.
        ///
        /// @param ids features; from `from` to before `to`, without repeats
        /// @return the vector's number
        public int vector(int[] ids, int from, int to) {
            return add(Arrays.copyOfRange(ids, from, to), NO_EVIDENCE.values());
        }

        /// @return the vector's number
        public int vector(FeatureVector vector) {
            boolean allOne = true;
            for (float value : vector.values()) {
                allOne &= value == 1;
            }
            return add(vector.ids().clone(), allOne ? NO_EVIDENCE.values() : vector.values());
        }

        private int add(int[] ids, float[] values) {
            for (int id : ids) {
                occur[id >> 6] |= 1L << id;
            }
            ones &= values.length == 0;
            vectors.add(ids);
            vectorValues.add(values);
            return vectors.size() - 1;
        }

        /// Begins a question; its candidates follow.
        ///
        /// @param column of the weights: the field that is asked for
        public void ask(int column) {
            if (questions == columns.length) {
                columns = Arrays.copyOf(columns, 2 * questions);
                starts = Arrays.copyOf(starts, 2 * questions);
            }
            columns[questions] = column;
            starts[questions++] = candidates;
        }

        /// @param vector the number of its features' vector
        /// @param margin what it starts from: another model's score over being no field's value
        /// @param isRight whether it is the answer; a value may stand in several places, and none is
        ///     right when the bill has no such value
        public void candidate(int vector, float margin, boolean isRight) {
            if (questions == 0) {
                throw new IllegalStateException("A candidate of no question");
            }
            if (candidates == of.length) {
                of = Arrays.copyOf(of, 2 * candidates);
                margins = Arrays.copyOf(margins, 2 * candidates);
                right = Arrays.copyOf(right, 2 * candidates);
            }
            of[candidates] = vector;
            margins[candidates] = margin;
            right[candidates++] = isRight;
        }

        /// The table; the builder is used up.
        public QuestionTable build() {
            int[] before = new int[occur.length];
            int n = 0;
            for (int w = 0; w < occur.length; w++) {
                before[w] = n;
                n += Long.bitCount(occur[w]);
            }
            int[] ids = new int[n];
            for (int[] vector : vectors) {
                for (int k = 0; k < vector.length; k++) {
                    int id = vector[k];
                    int row = before[id >> 6] + Long.bitCount(occur[id >> 6] & ((1L << id) - 1));
                    ids[row] = id;
                    vector[k] = row;
                }
            }
            int[][] rows = new int[candidates][];
            float[][] values = ones ? null : new float[candidates][];
            for (int c = 0; c < candidates; c++) {
                rows[c] = vectors.get(of[c]);
                if (values != null) {
                    values[c] = valuesOf(of[c]);
                }
            }
            int[] ends = Arrays.copyOf(starts, questions + 1);
            ends[questions] = candidates;
            return new QuestionTable(
                    Arrays.copyOf(columns, questions),
                    ends,
                    rows,
                    values,
                    Arrays.copyOf(margins, candidates),
                    Arrays.copyOf(right, candidates),
                    null,
                    ids);
        }

        private float[] valuesOf(int vector) {
            if (vectorValues.get(vector).length < vectors.get(vector).length) {
                float[] ones = new float[vectors.get(vector).length];
                Arrays.fill(ones, 1);
                vectorValues.set(vector, ones);
            }
            return vectorValues.get(vector);
        }
    }
}
