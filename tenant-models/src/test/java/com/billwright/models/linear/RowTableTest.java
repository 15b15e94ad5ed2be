package com.billwright.models.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.billwright.extraction.candidate.FeatureVector;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RowTableTest {

    private static final int COLUMNS = 5;

    @Test
    void few_rows_and_many_give_the_same_scores_as_weights_in_an_array() {
        for (int rows : new int[] {1, 70, RowIndex.MANY - 1, RowIndex.MANY, 20_000}) {
            float[] weights = sparse(rows);
            var table = RowTable.of(weights, COLUMNS, 0);
            var read = RowTable.fromBytes(table.toBytes());
            int[] ids = IntStream.range(0, rows + 100).filter(i -> i % 3 == 0).toArray();
            float[] values = new float[ids.length];
            Arrays.fill(values, 1);
            var features = new FeatureVector(ids, values);

            float[] scores = new float[COLUMNS];
            table.addTo(scores, features);
            float[] readScores = new float[COLUMNS];
            read.addTo(readScores, features);

            assertThat(scores).isEqualTo(expected(weights, ids)).isEqualTo(readScores);
            assertThat(read.toBytes()).isEqualTo(table.toBytes());
            assertThat(read.residentBytes()).isEqualTo(table.residentBytes());
        }
    }

    @Test
    void an_id_beyond_the_last_row_adds_nothing() {
        var table = RowTable.of(sparse(5_000), COLUMNS, 0);
        float[] scores = new float[COLUMNS];

        table.addRowTo(scores, 5_001, 1);
        table.addRowTo(scores, 1 << 20, 1);

        assertThat(scores).containsOnly(0);
    }

    @Test
    void rows_that_weigh_nothing_take_no_room() {
        var few = RowTable.of(sparse(6_000), COLUMNS, 0);
        float[] one = new float[6_000 * COLUMNS];
        Arrays.fill(one, 1);
        var full = RowTable.of(one, COLUMNS, 0);

        assertThat(few.residentBytes()).isLessThan(full.residentBytes());
    }

    @Test
    void damaged_bytes_are_no_table() {
        byte[] bytes = RowTable.of(sparse(50), COLUMNS, 0).toBytes();
        byte[] descending = bytes.clone();
        descending[12 + 3] = -1;
        descending[12] = -1;

        assertThatThrownBy(() -> RowTable.fromBytes(descending))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RowTable.fromBytes(new byte[3]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /// One weight in four is not 0, and one row in three has any.
    private static float[] sparse(int rows) {
        var random = new Random(rows);
        float[] weights = new float[rows * COLUMNS];
        for (int i = 0; i < weights.length; i++) {
            weights[i] =
                    i / COLUMNS % 3 == 0 && random.nextInt(4) == 0
                            ? (float) random.nextGaussian()
                            : 0;
        }
        weights[0] = 1;
        return weights;
    }

    private static float[] expected(float[] weights, int[] ids) {
        float[] scores = new float[COLUMNS];
        for (int id : ids) {
            float top = 0;
            for (int j = 0; j < COLUMNS && id * COLUMNS < weights.length; j++) {
                top = Math.max(top, Math.abs(weights[id * COLUMNS + j]));
            }
            for (int j = 0; j < COLUMNS && top > 0; j++) {
                float scale = top / 127;
                scores[j] += scale * Math.round(weights[id * COLUMNS + j] / scale);
            }
        }
        return scores;
    }
}
