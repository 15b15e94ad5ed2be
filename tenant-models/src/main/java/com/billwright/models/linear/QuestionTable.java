package com.billwright.models.linear;

import com.billwright.extraction.candidate.FeatureVector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Questions as [ConditionalLogit] learns from them: which of these candidates is it, or is it none?
/// Kept in arrays over all questions; candidates may share a vector of features. Rows are the features'
/// numbers among the weights: in the order in which they occur, so that what is frequent lies together.
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

    /// The ids of the features that occur, ascending, and the row of each; null when rows are ids.
    private final int @Nullable [] ids;

    private final int @Nullable [] rowsById;

    QuestionTable(
            int[] columns,
            int[] starts,
            int[][] rows,
            float @Nullable [][] values,
            float[] margins,
            boolean[] right,
            FeatureVector @Nullable [] evidence,
            int @Nullable [] ids,
            int @Nullable [] rowsById) {
        this.columns = columns;
        this.starts = starts;
        this.rows = rows;
        this.values = values;
        this.margins = margins;
        this.right = right;
        this.evidence = evidence;
        this.ids = ids;
        this.rowsById = rowsById;
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

    /// How many features occur.
    int features() {
        return ids().length;
    }

    int[] ids() {
        return known(ids);
    }

    int[] rowsById() {
        return known(rowsById);
    }

    private static int[] known(int @Nullable [] numbers) {
        if (numbers == null) {
            throw new IllegalStateException("Rows are ids");
        }
        return numbers;
    }

    /// Collects questions: the vectors that candidates have, and question after question its candidates.
    public static final class Builder {

        /// For each id its row + 1; 0 for one that has not occurred.
        private final int[] rowOf;

        /// A bit for each id that has occurred.
        private final long[] occurred;

        private int features;
        private static final float[] ALL_ONES = {};

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
            this.rowOf = new int[features];
            this.occurred = new long[(features + 63) / 64];
        }

        /// Keeps a vector whose features all have the value 1.
        ///
        /// @param ids features; from `from` to before `to`, without repeats
        /// @return the vector's number
        public int vector(int[] ids, int from, int to) {
            return add(ids, from, to, ALL_ONES);
        }

        /// @return the vector's number
        public int vector(FeatureVector vector) {
            boolean allOne = true;
            for (float value : vector.values()) {
                allOne &= value == 1;
            }
            int[] ids = vector.ids();
            return add(ids, 0, ids.length, allOne ? ALL_ONES : vector.values());
        }

        private int add(int[] ids, int from, int to, float[] values) {
            int[] rows = new int[to - from];
            for (int k = 0; k < rows.length; k++) {
                int row = rowOf[ids[from + k]];
                if (row == 0) {
                    int id = ids[from + k];
                    row = ++features;
                    rowOf[id] = row;
                    occurred[id >> 6] |= 1L << id;
                }
                rows[k] = row - 1;
            }
            ones &= values.length == 0;
            vectors.add(rows);
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

        /// The table; the builder is empty again, and best used for the next one too.
        public QuestionTable build() {
            int[] ids = new int[features];
            int[] rowsById = new int[features];
            int n = 0;
            for (int word = 0; n < features; word++) {
                for (long left = occurred[word]; left != 0; left &= left - 1) {
                    int id = (word << 6) + Long.numberOfTrailingZeros(left);
                    ids[n] = id;
                    rowsById[n++] = rowOf[id] - 1;
                    rowOf[id] = 0;
                }
                occurred[word] = 0;
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
            QuestionTable table =
                    new QuestionTable(
                            Arrays.copyOf(columns, questions),
                            ends,
                            rows,
                            values,
                            Arrays.copyOf(margins, candidates),
                            Arrays.copyOf(right, candidates),
                            null,
                            ids,
                            rowsById);
            vectors.clear();
            vectorValues.clear();
            ones = true;
            features = 0;
            questions = 0;
            candidates = 0;
            return table;
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
