package com.billwright.models.examples;

import com.billwright.extraction.candidate.Candidate;
import com.billwright.extraction.field.Field;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Chooses from which of a bill's candidates to learn: hundreds are no field's value and far from
/// being one.
public final class Rivals {

    private Rivals() {}

    /// The right answers, and for each taught field the candidates that the scores favour most.
    ///
    /// @param most how many rivals a field has
    public static BitSet nearest(
            List<Candidate> candidates,
            List<Field> fields,
            Answers answers,
            float[][] scores,
            int most) {
        BitSet chosen = new BitSet();
        for (int c = 0; c < candidates.size(); c++) {
            if (answers.of()[c] >= 0) {
                chosen.set(c);
            }
        }
        for (int f = 0; f < fields.size(); f++) {
            int field = f;
            if (answers.taught()[f]) {
                IntStream.range(0, candidates.size())
                        .filter(c -> candidates.get(c).type() == fields.get(field).type())
                        .filter(c -> answers.of()[c] != field && answers.says(c, field))
                        .boxed()
                        .sorted(
                                Comparator.comparingDouble(
                                        c -> scores[c][fields.size()] - scores[c][field]))
                        .limit(most)
                        .forEach(chosen::set);
            }
        }
        return chosen;
    }
}
