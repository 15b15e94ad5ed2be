package com.billwright.models.base;

import com.billwright.extraction.candidate.Candidate;
import com.billwright.extraction.candidate.CandidateScorer;
import com.billwright.extraction.candidate.NearText;
import com.billwright.extraction.field.Field;
import com.billwright.extraction.field.FieldValue;
import com.billwright.extraction.field.StandsAt;
import com.billwright.extraction.memory.MemoryEntry;
import com.billwright.extraction.memory.MemoryIndex;
import com.billwright.models.examples.Answers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/// Goes over a practice tenant's bills: each is seen with the memory of those before it, then
/// confirmed.
final class Practice {

    private Practice() {}

    /// @param seen is told each bill
    static void over(PracticeTenant tenant, CandidateScorer scorer, Consumer<Sight> seen) {
        MemoryIndex memory = new MemoryIndex();
        for (PracticeBill bill : tenant.bills()) {
            Sight sight = Sight.of(bill, memory, scorer);
            seen.accept(sight);
            memory.add(
                    MemoryEntry.of(
                            bill.key(),
                            bill.text(),
                            confirmed(sight),
                            bill.fields(),
                            bill.locale(),
                            memory));
        }
    }

    /// As a reviewer confirms it: each value where it was found, of several places the one that the
    /// scores favour.
    private static Map<String, StandsAt> confirmed(Sight sight) {
        List<Field> fields = sight.bill().fields();
        Map<String, StandsAt> confirmed = new TreeMap<>();
        sight.bill().truth().forEach((name, value) -> confirmed.put(name, nearby(sight, value)));
        Answers answers =
                Answers.of(sight.candidates(), fields, Map.copyOf(confirmed), sight.scores());
        for (int c = 0; c < answers.of().length; c++) {
            if (answers.of()[c] >= 0) {
                Candidate candidate = sight.candidates().get(c);
                confirmed.computeIfPresent(
                        fields.get(answers.of()[c]).name(),
                        (name, found) ->
                                new StandsAt(found.value(), candidate.page(), candidate.box()));
            }
        }
        return confirmed;
    }

    /// A person sees also what was misread.
    private static StandsAt nearby(Sight sight, FieldValue value) {
        return value instanceof FieldValue.Text(var text)
                ? NearText.find(sight.bill().text(), text)
                        .filter(place -> place.edits() > 0)
                        .map(place -> new StandsAt(value, place.page(), place.box()))
                        .orElse(StandsAt.anywhere(value))
                : StandsAt.anywhere(value);
    }
}
