package com.billwright.models.base;

import com.billwright.extraction.candidate.Features;
import com.billwright.models.linear.ConditionalLogit;
import com.billwright.models.linear.Question;
import com.billwright.models.linear.RowTable;
import com.billwright.models.linear.Schedule;
import java.util.Arrays;
import java.util.List;

/// Trains a base's weights from its lessons, from nothing or from an earlier base's.
final class BaseTraining {

    /// Rows of which no weight is larger are noise, and dropped to save bytes.
    private static final float LEAST = 0.03f;

    private BaseTraining() {}

    /// @param ofMemory questions that teach only how much the memory counts
    static BaseModelFile train(List<Question> questions, List<Question> ofMemory, long seed) {
        int features = 1 << Features.BITS;
        int columns = Lessons.COLUMNS.size();
        ConditionalLogit weights =
                new ConditionalLogit(features, columns, Features.EVIDENCE_IDS, Schedule.BASE);
        weights.learn(questions, ofMemory, seed);
        float[] temperatures = new float[columns];
        Arrays.fill(temperatures, 1);
        return file(weights.rows(), weights.evidence(), temperatures);
    }

    /// Adds to an earlier base's weights what the lessons teach beyond it, pulled towards nothing. It
    /// stays as sure as it was.
    ///
    /// @param questions with the earlier base's margins as offsets
    static BaseModelFile trainOn(BaseModelFile from, List<Question> questions, long seed) {
        if (!from.columns().equals(Lessons.COLUMNS)) {
            throw new IllegalArgumentException("A base of other fields");
        }
        int features = 1 << Features.BITS;
        int columns = Lessons.COLUMNS.size();
        ConditionalLogit beyond =
                new ConditionalLogit(features, columns, Features.EVIDENCE_IDS, Schedule.BASE_ON);
        beyond.learn(questions, List.of(), seed);
        float[] rows = beyond.rows();
        add(from.rows(), rows, features, columns);
        for (int column = 0; column < columns; column++) {
            rows[features * columns + column] += from.bias()[column];
        }
        float[] evidence = beyond.evidence();
        add(from.evidence(), evidence, evidence.length, 1);
        return file(rows, evidence, from.temperatures());
    }

    private static void add(RowTable table, float[] to, int rows, int columns) {
        float[] row = new float[columns];
        for (int id = 0; id < rows; id++) {
            Arrays.fill(row, 0);
            table.addRowTo(row, id, 1);
            for (int column = 0; column < columns; column++) {
                to[id * columns + column] += row[column];
            }
        }
    }

    /// @param rows of all features, and, last, the bias
    private static BaseModelFile file(float[] rows, float[] evidence, float[] temperatures) {
        int columns = Lessons.COLUMNS.size();
        int bias = rows.length - columns;
        return new BaseModelFile(
                Features.VERSION,
                Lessons.COLUMNS,
                RowTable.of(Arrays.copyOf(rows, bias), columns, LEAST),
                Arrays.copyOfRange(rows, bias, rows.length),
                RowTable.of(evidence, 1, 0),
                temperatures);
    }
}
