package com.billwright.models.base;

import com.billwright.extraction.candidate.Candidate;
import com.billwright.extraction.candidate.CandidateScorer;
import com.billwright.extraction.field.Field;
import com.billwright.extraction.field.StandardFields;
import com.billwright.extraction.field.StandsAt;
import com.billwright.extraction.memory.MemoryEntry;
import com.billwright.extraction.memory.MemoryIndex;
import com.billwright.models.examples.Answers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/// Goes over practice bills as one tenant's: the vendors of a group send their bills in turn, each is
/// seen with the memory of those before it, then confirmed.
final class Practice {

    private Practice() {}

    /// @param group the vendors' bills, each oldest first
    /// @param seen is told each bill and which candidates are right
    static void over(
            List<List<PracticeBill>> group,
            CandidateScorer scorer,
            BiConsumer<Sight, Answers> seen) {
        MemoryIndex memory = new MemoryIndex();
        int most = group.stream().mapToInt(List::size).max().orElse(0);
        IntStream.range(0, most)
                .boxed()
                .flatMap(n -> group.stream().filter(b -> b.size() > n).map(b -> b.get(n)))
                .forEach(bill -> {
                    Sight sight = Sight.of(bill, memory, scorer);
                    Answers answers = answers(sight);
                    seen.accept(sight, answers);
                    memory.add(
                            MemoryEntry.of(
                                    bill.key(),
                                    bill.text(),
                                    confirmed(sight, answers),
                                    StandardFields.ALL,
                                    bill.locale(),
                                    memory));
                });
    }

    private static Answers answers(Sight sight) {
        Map<String, StandsAt> right = new TreeMap<>();
        sight.bill().truth().forEach((name, value) -> right.put(name, StandsAt.anywhere(value)));
        return Answers.of(sight.candidates(), StandardFields.ALL, right, Set.of(), sight.scores());
    }

    /// As a reviewer confirms it: each value where it was found.
    private static Map<String, StandsAt> confirmed(Sight sight, Answers answers) {
        Map<String, StandsAt> confirmed = new TreeMap<>();
        sight.bill()
                .truth()
                .forEach((name, value) -> confirmed.put(name, StandsAt.anywhere(value)));
        for (int c = 0; c < answers.of().length; c++) {
            if (answers.of()[c] >= 0) {
                Field field = StandardFields.ALL.get(answers.of()[c]);
                Candidate candidate = sight.candidates().get(c);
                StandsAt found = confirmed.get(field.name());
                if (found != null) {
                    confirmed.put(
                            field.name(),
                            new StandsAt(found.value(), candidate.page(), candidate.box()));
                }
            }
        }
        return confirmed;
    }
}
