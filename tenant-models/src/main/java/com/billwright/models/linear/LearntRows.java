package com.billwright.models.linear;

/// What a training learnt: a row of weights for each feature that occurred, and one for the bias.
public final class LearntRows {

    private final int[] rows;
    private final int[] ids;
    private final float[][] columns;
    private final float[] bias;

    /// @param rows for each feature its place in the columns
    /// @param ids the features' ids, ascending
    /// @param columns for each column its weights
    /// @param bias for each column its bias
    LearntRows(int[] rows, int[] ids, float[][] columns, float[] bias) {
        this.rows = rows;
        this.ids = ids;
        this.columns = columns;
        this.bias = bias;
    }

    /// The ids of the features, ascending.
    public int[] ids() {
        return ids.clone();
    }

    /// All weights, row after row in the order of the ids; the last row is the bias.
    public float[] weights() {
        int width = columns.length;
        float[] weights = new float[Math.multiplyExact(ids.length + 1, width)];
        for (int i = 0; i < ids.length; i++) {
            for (int j = 0; j < width; j++) {
                weights[i * width + j] = columns[j][rows[i]];
            }
        }
        System.arraycopy(bias, 0, weights, ids.length * width, width);
        return weights;
    }

    /// Packed.
    ///
    /// @param biasId the id that the bias gets: larger than any feature's
    public RowTable packed(int biasId) {
        return RowTable.of(weights(), columns.length, 0)
                .renumbered(row -> row == ids.length ? biasId : ids[row]);
    }
}
