package com.billwright.models.training;

import com.billwright.models.linear.RowTable;

/// A tenant's delta over prepared bills of one vocabulary: the row of each feature is found once.
final class FieldsDelta implements PreparedScorer.Delta {

    private final RowTable rows;
    private final int[] columns;

    /// For each feature of the vocabulary its row; -1 for none.
    private final int[] rowOf;

    /// @param columns for each field its column of the rows; -1 for a field that was added after the
    ///     training
    FieldsDelta(RowTable rows, Vocabulary vocabulary, int[] columns) {
        this.rows = rows;
        this.columns = columns;
        this.rowOf = new int[vocabulary.size()];
        for (int number = 0; number < rowOf.length; number++) {
            rowOf[number] = rows.row(vocabulary.id(number));
        }
    }

    /// The delta's margins over being no field's value are added to the base's.
    @Override
    public void addTo(PreparedBill bill, double[][] margins) {
        float[][] deltas = new float[bill.size()][];
        for (int f = 0; f < columns.length; f++) {
            int[] candidates = bill.fields().get(f).candidates();
            for (int i = 0; i < candidates.length && columns[f] >= 0; i++) {
                int c = candidates[i];
                if (deltas[c] == null) {
                    deltas[c] = of(bill, c);
                }
                margins[f][i] += deltas[c][columns[f]];
            }
        }
    }

    private float[] of(PreparedBill bill, int candidate) {
        float[] delta = new float[rows.columns()];
        for (int i = bill.starts()[candidate]; i < bill.starts()[candidate + 1]; i++) {
            int row = rowOf[bill.features()[i]];
            if (row >= 0) {
                rows.addRowAt(delta, row, 1);
            }
        }
        rows.addRowTo(delta, FieldsModel.BIAS, 1);
        return delta;
    }
}
