package com.billwright.models.linear;

/// What a training learnt, a row of weights for each feature that occurred.
///
/// @param ids the features' ids, ascending
/// @param columns how many weights a row has
/// @param weights row after row; behind the last feature's row that of the bias
public record LearntRows(int[] ids, int columns, float[] weights) {

    /// Packed.
    ///
    /// @param bias the id that the bias gets: larger than any feature's
    public RowTable packed(int bias) {
        return RowTable.of(weights, columns, 0)
                .renumbered(row -> row == ids.length ? bias : ids[row]);
    }
}
