package com.billwright.models.base;

import com.billwright.extraction.candidate.Features;
import com.billwright.models.linear.ConditionalLogit;
import com.billwright.models.linear.Question;
import com.billwright.models.linear.RowTable;
import com.billwright.models.linear.Schedule;
import java.util.Arrays;
import java.util.List;

/// Trains a base's weights from its lessons.
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
        float[] rows = weights.rows();
        float[] bias = Arrays.copyOfRange(rows, features * columns, rows.length);
        Arrays.fill(rows, features * columns, rows.length, 0);
        float[] temperatures = new float[columns];
        Arrays.fill(temperatures, 1);
        return new BaseModelFile(
                Features.VERSION,
                Lessons.COLUMNS,
                RowTable.of(rows, columns, LEAST),
                bias,
                RowTable.of(weights.evidence(), 1, 0),
                temperatures);
    }
}
