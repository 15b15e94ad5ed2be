package com.billwright.extraction.lines;

import com.billwright.extraction.lines.LearntTable.Column;
import com.billwright.extraction.lines.LearntTable.Title;
import java.util.List;
import java.util.stream.Stream;

/// The titles over a table's columns, whatever they say.
///
/// @param rows how many printed rows they take; none where there are no titles
record TitleRows(List<Title> words, int rows) {

    private static final TitleRows NONE = new TitleRows(List.of(), 0);

    /// So far above the first line titles may stand, in rows and in page heights.
    private static final int ROWS_AWAY = 8;

    private static final double FAR = 0.12;
    private static final int MOST_ROWS = 5;
    private static final double NEAR = 0.02;

    /// Rows of words of which two stand over columns.
    static TitleRows above(List<TableRow> rows, int first, List<Column> columns) {
        double top = rows.get(first).box().y0();
        for (int last = first - 1; last >= Math.max(0, first - ROWS_AWAY); last--) {
            if (top - rows.get(last).box().y1() > FAR) {
                break;
            }
            if (over(rows.get(last), columns) > 1) {
                return ending(rows, last, columns);
            }
        }
        return NONE;
    }

    private static TitleRows ending(List<TableRow> rows, int last, List<Column> columns) {
        int from = last;
        while (from > 0
                && last - from + 1 < MOST_ROWS
                && over(rows.get(from - 1), columns) > 0
                && rows.get(from).box().y0() - rows.get(from - 1).box().y1()
                        < 0.9 * rows.get(from).box().height()) {
            from--;
        }
        List<Title> words =
                rows.subList(from, last + 1).stream().flatMap(TitleRows::titles).toList();
        return words.isEmpty() ? NONE : new TitleRows(words, last - from + 1);
    }

    /// The row's words that could be titles.
    static Stream<Title> titles(TableRow row) {
        return row.words().stream()
                .flatMap(w -> w.each().stream())
                .map(w -> new Title(TableRow.letters(w.text()), w.box().centreX()))
                .filter(t -> !t.word().isEmpty());
    }

    /// How many columns have words of the row over them; none where it has numbers.
    private static long over(TableRow row, List<Column> columns) {
        return row.numbers().isEmpty()
                ? columns.stream()
                        .filter(c ->
                                row.words().stream()
                                        .anyMatch(w ->
                                                c.overlaps(
                                                        w.box().x0() - NEAR, w.box().x1() + NEAR)))
                        .count()
                : 0;
    }
}
