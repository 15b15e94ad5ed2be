package com.billwright.extraction.candidate;

import com.billwright.extraction.field.Field;
import com.billwright.extraction.field.FieldType;
import com.billwright.extraction.memory.RememberedAnswer;
import com.billwright.extraction.memory.RememberedBill;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What the earlier bills of this layout say of each candidate for each field: the same evidence for
/// every field, so one correction helps a field that no training has seen.
final class Evidence {

    private final List<Field> fields;
    private final List<RememberedBill> bills;

    Evidence(List<Field> fields, List<RememberedBill> bills) {
        this.fields = fields;
        this.bills = bills;
    }

    /// `[candidate][field]`.
    List<List<FeatureVector>> of(List<Candidate> candidates, List<Surroundings> surroundings) {
        FeatureVector none = new FeatureVector(new int[0], new float[0]);
        FeatureVector[][] evidence = new FeatureVector[candidates.size()][fields.size()];
        for (FeatureVector[] row : evidence) {
            Arrays.fill(row, none);
        }
        for (int f = 0; f < fields.size() && !bills.isEmpty(); f++) {
            field(fields.get(f), f, candidates, surroundings, evidence);
        }
        return Arrays.stream(evidence).map(List::of).toList();
    }

    private void field(
            Field field,
            int column,
            List<Candidate> candidates,
            List<Surroundings> surroundings,
            FeatureVector[][] evidence) {
        History history = History.of(field, bills);
        if (history.isEmpty()) {
            return;
        }
        Match[] matches = new Match[candidates.size()];
        float best = 0;
        for (int c = 0; c < matches.length; c++) {
            if (candidates.get(c).type() == field.type()) {
                matches[c] = history.match(candidates.get(c), surroundings.get(c));
                best = Math.max(best, matches[c].strength());
            }
        }
        for (int c = 0; c < matches.length; c++) {
            if (candidates.get(c).type() == field.type()) {
                evidence[c][column] = vector(field.type(), matches[c], history, best);
            }
        }
    }

    private static FeatureVector vector(FieldType type, Match match, History history, float best) {
        float[] kinds = match.kinds().clone();
        boolean isBest = best > 0.3f && match.strength() >= best - 1e-6f;
        int seen = history.standing();
        kinds[Match.BEST] = isBest ? 1 : 0;
        kinds[Match.BEST_OF_MANY] = isBest && seen >= 3 ? 1 : 0;
        kinds[Match.BEST_STRENGTH] = isBest ? best : 0;
        kinds[Match.BEHIND_BEST] = best > 0.3f ? best - match.strength() : 0;
        kinds[Match.NOWHERE] = history.nowhere();
        kinds[Match.ALWAYS_NOWHERE] = history.nowhere() > 0.99f ? 1 : 0;
        kinds[Match.KNOWN] = 1;
        List<Integer> ids = new ArrayList<>();
        for (int offset : new int[] {32 * type.ordinal(), 192}) {
            for (int k = 0; k < kinds.length; k++) {
                if (kinds[k] != 0) {
                    ids.add(offset + k);
                }
            }
        }
        float[] values = new float[ids.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = kinds[ids.get(i) % 32];
        }
        return new FeatureVector(ids.stream().mapToInt(Integer::intValue).toArray(), values);
    }

    /// How often the earlier bills' answers for a field stand like the candidate; for explanations.
    static Optional<Agreement> agreement(
            Field field, List<RememberedBill> bills, Candidate candidate, Surroundings around) {
        int label = 0;
        int above = 0;
        int value = 0;
        int place = 0;
        int answers = 0;
        for (RememberedBill bill : bills) {
            for (RememberedAnswer answer : bill.answers()) {
                if (answer.field().equals(field.name()) && answer.page() > 0) {
                    answers++;
                    label += Match.sameNearest(answer.left(), around.left()) ? 1 : 0;
                    above += Match.sameNearest(answer.above(), around.above()) ? 1 : 0;
                    value += Match.sameValue(answer, candidate) ? 1 : 0;
                    place += Match.closeness(answer, candidate) > 0.5 ? 1 : 0;
                }
            }
        }
        return answers == 0
                ? Optional.empty()
                : Optional.of(new Agreement(answers, label, above, value, place));
    }

    /// @param answers earlier bills that had the field
    /// @param label how many had the same word on its left, and so on
    record Agreement(int answers, int label, int above, int value, int place) {}
}
