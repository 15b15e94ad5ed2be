package com.billwright.extraction.field;

import com.billwright.extraction.candidate.Candidate;
import com.billwright.extraction.candidate.RightCandidates;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// One field's best candidates, best first, and by how much each beats being no field's value.
record Shortlist(int field, List<Integer> candidates, double[] margins) {

    private static final int MOST = 8;
    private static final int MOST_OF_A_VALUE = 2;

    static Shortlist of(int f, Field field, List<Candidate> candidates, float[][] scores) {
        List<Integer> order =
                IntStream.range(0, candidates.size())
                        .filter(c -> candidates.get(c).type() == field.type())
                        .boxed()
                        .sorted(Comparator.comparingDouble(c -> -margin(scores, c, f)))
                        .limit(12L * MOST)
                        .toList();
        List<Integer> kept = new ArrayList<>();
        for (int c : order) {
            FieldValue value = candidates.get(c).value();
            long same =
                    kept.stream()
                            .filter(k ->
                                    RightCandidates.equal(
                                            field.type(), candidates.get(k).value(), value))
                            .count();
            if (same < MOST_OF_A_VALUE && kept.size() < MOST) {
                kept.add(c);
            }
        }
        double[] margins = kept.stream().mapToDouble(c -> margin(scores, c, f)).toArray();
        return new Shortlist(f, kept, margins);
    }

    double best() {
        return margins.length == 0 ? Double.NEGATIVE_INFINITY : margins[0];
    }

    private static double margin(float[][] scores, int candidate, int field) {
        float[] row = scores[candidate];
        return row[field] - row[row.length - 1];
    }
}
