package com.billwright.models.base;

import com.billwright.extraction.candidate.Features;
import com.billwright.models.linear.RowTable;
import java.util.Arrays;

/// Small base models that know nothing.
public final class OtherBases {

    private OtherBases() {}

    /// A different one for each number.
    public static BaseModel numbered(int number) {
        int columns = Lessons.COLUMNS.size();
        float[] temperatures = new float[columns];
        Arrays.fill(temperatures, 1 + number);
        return BaseModel.fromBytes(
                new BaseModelFile(
                                Features.VERSION,
                                Lessons.COLUMNS,
                                RowTable.of(new float[0], columns, 0),
                                new float[columns],
                                RowTable.of(new float[0], 1, 0),
                                temperatures)
                        .toBytes());
    }
}
