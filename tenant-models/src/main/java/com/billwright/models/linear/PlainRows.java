package com.billwright.models.linear;

/// Plain loops.
final class PlainRows extends WideRows {

    PlainRows(RowTable table) {
        super(table, 1);
    }

    @Override
    public void addTo(float[] scores, int[] ids) {
        int[] starts = new int[ids.length];
        int n = starts(ids, starts);
        for (int i = 0; i < n; i++) {
            int start = starts[i];
            for (int j = 0; j < width; j++) {
                scores[j] += weights[start + j];
            }
        }
    }
}
