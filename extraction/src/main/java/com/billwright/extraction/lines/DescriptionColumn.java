package com.billwright.extraction.lines;

import com.billwright.extraction.candidate.ValueWords;
import com.billwright.extraction.lines.LearntTable.Carries;
import com.billwright.extraction.lines.LearntTable.Column;
import com.billwright.extraction.lines.LinePlaces.Place;
import com.billwright.extraction.text.Box;
import com.billwright.extraction.text.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The column in which most confirmed descriptions begin.
///
/// @param below 1 where they stand in the row below their numbers, under other words
record DescriptionColumn(Column column, int below) {

    private static final double ALIGNED = 0.016;
    private static final int ROWS_AWAY = 2;

    /// Where a line's description begins.
    private record Start(double x0, double x1, boolean below) {}

    static Optional<DescriptionColumn> of(List<Place> places, List<List<TableRow>> pages) {
        List<Start> starts =
                places.stream()
                        .map(p -> start(p, pages.get(p.page())))
                        .flatMap(Optional::stream)
                        .toList();
        Optional<Start> usual =
                starts.stream().max(Comparator.comparingLong(s -> like(s, starts).size()));
        return usual.map(u -> like(u, starts))
                .filter(l -> 2 * l.size() >= places.size())
                .map(DescriptionColumn::column);
    }

    private static DescriptionColumn column(List<Start> starts) {
        double x0 = starts.stream().mapToDouble(Start::x0).min().orElseThrow();
        double x1 = starts.stream().mapToDouble(Start::x1).min().orElseThrow();
        long below = starts.stream().filter(Start::below).count();
        return new DescriptionColumn(
                new Column(Carries.DESCRIPTION, x0, Math.max(x0, x1)),
                2 * below > starts.size() ? 1 : 0);
    }

    private static List<Start> like(Start start, List<Start> starts) {
        return starts.stream().filter(s -> Math.abs(s.x0 - start.x0) < ALIGNED).toList();
    }

    /// In the row of the line's numbers or near it, where most of its words are.
    private static Optional<Start> start(Place place, List<TableRow> rows) {
        List<String> described = ValueWords.of(place.line().description());
        record Found(Start start, double worth) {}
        List<Found> found = new ArrayList<>();
        int from = Math.max(0, place.row() - ROWS_AWAY);
        int to = Math.min(rows.size() - 1, place.row() + ROWS_AWAY);
        for (int r = from; r <= to; r++) {
            for (TableRow.Words cell : rows.get(r).words()) {
                double shared =
                        ValueWords.of(cell.text()).stream().filter(described::contains).count();
                Optional<Box> first = first(cell, Set.copyOf(described));
                if (shared > 0 && first.isPresent()) {
                    double x0 = first.get().x0();
                    boolean under =
                            rows.get(place.row()).words().stream()
                                    .anyMatch(w -> Math.abs(w.box().x0() - x0) < ALIGNED);
                    found.add(
                            new Found(
                                    new Start(x0, cell.box().x1(), r > place.row() && under),
                                    shared - 0.4 * Math.abs(r - place.row())));
                }
            }
        }
        return found.stream().max(Comparator.comparingDouble(Found::worth)).map(Found::start);
    }

    private static Optional<Box> first(TableRow.Words cell, Set<String> described) {
        return cell.each().stream()
                .filter(w -> ValueWords.of(w.text()).stream().anyMatch(described::contains))
                .map(Word::box)
                .findFirst();
    }
}
