package com.billwright.extraction.candidate;

import com.billwright.extraction.field.Field;
import com.billwright.extraction.memory.RememberedAnswer;
import com.billwright.extraction.memory.RememberedBill;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// One field's answers on the earlier bills, each weighed by how alike its bill is and how recent.
///
/// @param standing how many answers stood on their page
/// @param nowhere the weighed share of bills on whose page the value stood nowhere
record History(List<Weighed> answers, int standing, float nowhere, boolean stable) {

    record Weighed(RememberedAnswer answer, float weight) {}

    static History of(Field field, List<RememberedBill> bills) {
        List<Weighed> answers = new ArrayList<>();
        Set<String> values = new HashSet<>();
        float total = 0;
        float nowhere = 0;
        float weight = 1;
        for (RememberedBill bill : bills) {
            float w = weight * (float) bill.similarity();
            for (RememberedAnswer answer : bill.answers()) {
                if (!answer.field().equals(field.name()) || answer.type() != field.type()) {
                    continue;
                }
                total += w;
                if (answer.page() == 0) {
                    nowhere += w;
                } else {
                    answers.add(new Weighed(answer, w));
                    values.add(ValueWords.ofIdentifier(answer.value()));
                }
            }
            weight *= 0.9f;
        }
        float standing = total - nowhere;
        List<Weighed> shares =
                answers.stream().map(a -> new Weighed(a.answer(), a.weight() / standing)).toList();
        boolean stable = answers.size() >= 2 && values.size() == 1;
        return new History(shares, answers.size(), total == 0 ? 0 : nowhere / total, stable);
    }

    boolean isEmpty() {
        return answers.isEmpty() && nowhere == 0;
    }

    Match match(Candidate candidate, Surroundings around) {
        float[] kinds = new float[Match.KINDS];
        for (Weighed a : answers) {
            Match.add(kinds, a.answer(), a.weight(), candidate, around);
        }
        if (stable) {
            kinds[kinds[Match.VALUE] > 0 ? Match.STABLE_VALUE : Match.OTHER_THAN_STABLE] = 1;
        }
        return new Match(kinds);
    }
}
