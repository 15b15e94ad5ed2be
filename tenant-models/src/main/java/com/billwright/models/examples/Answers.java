package com.billwright.models.examples;

import com.billwright.extraction.candidate.Candidate;
import com.billwright.extraction.candidate.RightCandidates;
import com.billwright.extraction.field.Field;
import com.billwright.extraction.field.StandsAt;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which candidate is which field's right answer on one bill.
///
/// @param of for each candidate the index of its field, or `NO_FIELD`
/// @param taught for each field whether this bill says anything about it
/// @param alike for some candidates the fields whose value they equal
public record Answers(int[] of, boolean[] taught, Map<Integer, BitSet> alike) {

    /// The candidate is no field's value.
    public static final int NO_FIELD = -1;

    /// Whether the candidate says something about the field: a candidate that equals its value but
    /// is not its answer is neither right nor wrong for it, and still wrong for all others.
    public boolean says(int candidate, int field) {
        BitSet fields = alike.get(candidate);
        return taught[field] && (of[candidate] == field || fields == null || !fields.get(field));
    }

    /// Matches confirmed values with candidates. Where a value stands in several places and nobody
    /// said which is meant, the one that the scores favour is taken, each for one field only.
    ///
    /// @param right the confirmed values that stand on the bill, by field name
    /// @param unknown fields of which this bill says nothing
    /// @param scores `[candidate][field]` and, last, that of no field
    public static Answers of(
            List<Candidate> candidates,
            List<Field> fields,
            Map<String, StandsAt> right,
            Set<String> unknown,
            float[][] scores) {
        Answers answers =
                new Answers(
                        new int[candidates.size()], new boolean[fields.size()], new HashMap<>());
        Arrays.fill(answers.of, NO_FIELD);
        List<Pair> pairs = new ArrayList<>();
        for (int f = 0; f < fields.size(); f++) {
            Field field = fields.get(f);
            StandsAt value = right.get(field.name());
            answers.taught[f] = value == null && !unknown.contains(field.name());
            if (value != null) {
                pairs.addAll(pairs(candidates, f, field, value, scores));
            }
        }
        pairs.sort(
                Comparator.comparingDouble((Pair p) -> -p.likeness)
                        .thenComparingInt(Pair::field)
                        .thenComparingInt(Pair::candidate));
        for (Pair pair : pairs) {
            if (!answers.taught[pair.field] && answers.of[pair.candidate] == NO_FIELD) {
                answers.of[pair.candidate] = pair.field;
                answers.taught[pair.field] = true;
            }
        }
        for (Pair pair : pairs) {
            answers.alike.computeIfAbsent(pair.candidate, c -> new BitSet()).set(pair.field);
        }
        return answers;
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
