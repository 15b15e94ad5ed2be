package com.billwright.extraction.memory;

import com.billwright.extraction.lines.LearntTable;
import java.util.List;
import java.util.Optional;

/// A confirmed bill as the memory keeps it.
///
/// @param key the label's id
/// @param layout key of the layout cluster that it belongs to
/// @param similarity to the page asked about, 0 to 1
/// @param table of its lines; empty when nobody confirmed lines
public record RememberedBill(
        String key,
        String layout,
        double similarity,
        List<RememberedAnswer> answers,
        Optional<LearntTable> table) {

    public RememberedBill {
        answers = List.copyOf(answers);
    }

    /// A bill of which no lines are known.
    public RememberedBill(
            String key, String layout, double similarity, List<RememberedAnswer> answers) {
        this(key, layout, similarity, answers, Optional.empty());
    }

    RememberedBill alike(double similarity) {
        return new RememberedBill(key, layout, similarity, answers, table);
    }

    RememberedBill with(LearntTable table) {
        return new RememberedBill(key, layout, similarity, answers, Optional.of(table));
    }

    /// The table of the most alike bill whose lines were confirmed.
    public static Optional<LearntTable> table(List<RememberedBill> mostAlikeFirst) {
        return mostAlikeFirst.stream()
                .map(RememberedBill::table)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
