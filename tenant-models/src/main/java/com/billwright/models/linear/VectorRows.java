package com.billwright.models.linear;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/// The Vector API: columns side by side, so many at a time as a vector has lanes.
final class VectorRows extends WideRows {

    private static final VectorSpecies<Float> LANES = FloatVector.SPECIES_PREFERRED;
    private static final int WIDE = LANES.length();

    VectorRows(RowTable table) {
        super(table, WIDE);
    }

    @Override
    public void addTo(float[] scores, int[] ids) {
        int[] starts = new int[ids.length];
        int n = starts(ids, starts);
        for (int block = 0; block < width; block += WIDE) {
            FloatVector sum = FloatVector.fromArray(LANES, scores, block);
            for (int i = 0; i < n; i++) {
                sum = sum.add(FloatVector.fromArray(LANES, weights, starts[i] + block));
            }
            sum.intoArray(scores, block);
        }
    }
}
