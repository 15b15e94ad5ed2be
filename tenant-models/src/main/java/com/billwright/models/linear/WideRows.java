package com.billwright.models.linear;

import java.util.Arrays;

/// A table's weights with room for each column of each row, scaled: more memory than the table, several
/// times as fast. For models that all tenants share; every feature has the value 1.
public abstract sealed class WideRows permits PlainRows, VectorRows {

    /// Row after row, each `width` long.
    final float[] weights;

    final int width;
    private final RowIndex index;

    WideRows(RowTable table, int lanes) {
        this.width = (table.columns() + lanes - 1) / lanes * lanes;
        int[] ids = table.ids();
        this.index = RowIndex.of(ids);
        this.weights = new float[ids.length * width];
        float[] row = new float[table.columns()];
        for (int i = 0; i < ids.length; i++) {
            Arrays.fill(row, 0);
            table.addRowTo(row, ids[i], 1);
            System.arraycopy(row, 0, weights, i * width, row.length);
        }
    }

    /// With the Vector API where the JVM offers it; the sums are the same to the bit either way.
    public static WideRows of(RowTable table) {
        return Lanes.OFFERED ? new VectorRows(table) : new PlainRows(table);
    }

    /// How long a row of scores is: the columns, and what fills it up.
    public int width() {
        return width;
    }

    /// Adds to each column's score what these features weigh there.
    ///
    /// @param scores `width()` long
    public abstract void addTo(float[] scores, int[] ids);

    /// Where the rows of these features start among the weights.
    ///
    /// @return how many have one
    final int starts(int[] ids, int[] starts) {
        int n = 0;
        for (int id : ids) {
            int row = index.row(id);
            starts[n] = row * width;
            n += row < 0 ? 0 : 1;
        }
        return n;
    }
}
