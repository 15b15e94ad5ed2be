package com.billwright.models.examples;

import com.billwright.extraction.candidate.Candidate;
import com.billwright.extraction.candidate.RightCandidates;
import com.billwright.extraction.field.Field;
import com.billwright.extraction.field.StandsAt;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// Which candidate is which field's right answer on one bill, each of one field only.
///
/// @param of for each candidate the index of its field, or `NO_FIELD`
public record Answers(int[] of) {

    /// The candidate is no field's value.
    public static final int NO_FIELD = -1;

    /// Matches confirmed values with candidates. Where a value stands in several places and nobody
    /// said which is meant, the one that the scores favour is taken.
    ///
    /// @param right the confirmed values that stand on the bill, by field name
    /// @param scores `[candidate][field]` and, last, that of no field
    public static Answers of(
            List<Candidate> candidates,
            List<Field> fields,
            Map<String, StandsAt> right,
            float[][] scores) {
        int[] of = new int[candidates.size()];
        Arrays.fill(of, NO_FIELD);
        List<Pair> pairs = new ArrayList<>();
        for (int f = 0; f < fields.size(); f++) {
            Field field = fields.get(f);
            StandsAt value = right.get(field.name());
            if (value != null) {
                pairs.addAll(pairs(candidates, f, field, value, scores));
            }
        }
        pairs.sort(
                Comparator.comparingDouble((Pair p) -> -p.likeness)
                        .thenComparingInt(Pair::field)
                        .thenComparingInt(Pair::candidate));
        BitSet answered = new BitSet();
        for (Pair pair : pairs) {
            if (!answered.get(pair.field) && of[pair.candidate] == NO_FIELD) {
                of[pair.candidate] = pair.field;
                answered.set(pair.field);
            }
        }
        return new Answers(of);
    }

    private record Pair(int field, int candidate, double likeness) {}

    private static List<Pair> pairs(
            List<Candidate> candidates, int f, Field field, StandsAt value, float[][] scores) {
        // Where a person pointed counts for more than any score.
        int pointed =
                value.box() == null
                        ? -1
                        : RightCandidates.match(candidates, field, value).orElse(-1);
        List<Pair> pairs = new ArrayList<>();
        for (int c : RightCandidates.all(candidates, field, value.value())) {
            double margin = scores[c][f] - scores[c][scores[c].length - 1];
            pairs.add(new Pair(f, c, c == pointed ? Double.MAX_VALUE : margin));
        }
        return pairs;
    }
}
