package com.billwright.models.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WideRowsTest {

    private final Random random = new Random(3);

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 8, 28, 33})
    void say_what_their_table_says_to_the_bit_with_vectors_and_without(int columns) {
        RowTable table = table(columns);
        int[] features = features();
        float[] expected = new float[columns];
        table.addTo(expected, features);

        assertThat(Stream.of(new PlainRows(table), new VectorRows(table)))
                .allSatisfy(rows -> {
                    float[] scores = new float[rows.width()];
                    rows.addTo(scores, features);
                    assertThat(Arrays.copyOf(scores, columns)).isEqualTo(expected);
                });
    }

    /// Every third feature weighs something.
    private RowTable table(int columns) {
        float[] weights = new float[900 * columns];
        for (int row = 0; row < 900; row += 3) {
            for (int column = 0; column < columns; column++) {
                weights[row * columns + column] = (float) random.nextGaussian();
            }
        }
        return RowTable.of(weights, columns, 0.01f);
    }

    private int[] features() {
        return IntStream.generate(() -> random.nextInt(1000))
                .limit(60)
                .distinct()
                .sorted()
                .toArray();
    }
}
