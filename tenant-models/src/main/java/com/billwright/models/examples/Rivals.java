package com.billwright.models.examples;

import com.billwright.extraction.candidate.Candidate;
import com.billwright.extraction.field.FieldType;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Chooses from which of a bill's candidates to learn about a field: hundreds are far from being its
/// value.
public final class Rivals {

    private Rivals() {}

    /// The candidates of a type.
    public static int[] ofType(List<Candidate> candidates, FieldType type) {
        return IntStream.range(0, candidates.size())
                .filter(c -> candidates.get(c).type() == type)
                .toArray();
    }

    /// The right ones, and of the others those that the scores favour most.
    ///
    /// @param all the candidates of the field's type
    /// @param scores `[candidate][field]`
    /// @param most how many are chosen by their scores
    public static BitSet nearest(int[] all, BitSet right, float[][] scores, int field, int most) {
        BitSet chosen = (BitSet) right.clone();
        Arrays.stream(all)
                .boxed()
                .sorted(Comparator.comparingDouble(c -> -scores[c][field]))
                .limit(most)
                .forEach(chosen::set);
        return chosen;
    }
}
