package com.billwright.extraction.lines;

import com.billwright.extraction.candidate.ValueWords;
import com.billwright.extraction.lines.LinePlaces.Place;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How the row begins that ends a table: the first with a number below the last line.
final class LearntEnd {

    private LearntEnd() {}

    /// Its letters; empty where there is none or where a line begins so, too.
    static String of(List<Place> places, List<List<TableRow>> pages) {
        Place last = places.getLast();
        Set<String> described = new HashSet<>(ValueWords.of(last.line().description()));
        List<TableRow> rows = pages.get(last.page());
        for (TableRow row : rows.subList(last.row() + 1, rows.size())) {
            List<String> said = ValueWords.of(beginning(row).orElse(""));
            boolean goesOn = said.stream().filter(described::contains).count() * 2 > said.size();
            if (!row.numbers().isEmpty() && !said.isEmpty() && !goesOn) {
                String end = letters(row);
                return places.stream()
                                .anyMatch(
                                        p -> letters(pages.get(p.page()).get(p.row())).equals(end))
                        ? ""
                        : end;
            }
        }
        return "";
    }

    /// The letters with which a row begins.
    static String letters(TableRow row) {
        return beginning(row).map(TableRow::letters).orElse("");
    }

    private static Optional<String> beginning(TableRow row) {
        return row.words().stream()
                .filter(TableRow.Words::named)
                .findFirst()
                .map(TableRow.Words::text);
    }
}
