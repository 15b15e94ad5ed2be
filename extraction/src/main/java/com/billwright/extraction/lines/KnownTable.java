package com.billwright.extraction.lines;

import com.billwright.extraction.lines.LearntTable.Carries;
import com.billwright.extraction.lines.LearntTable.Column;
import com.billwright.extraction.lines.LearntTable.Title;
import com.billwright.extraction.text.Box;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds a vendor's learnt table again on a page: by the words of its titles, or, where it has none, by
/// the first row that fills its columns.
record KnownTable(LearntTable learnt) {

    /// So many of the learnt titles' words must be there.
    private static final double MOST_TITLES = 0.6;

    /// A scanned page is shifted by no more, in page widths.
    private static final double SHIFT = 0.05;

    /// A table without titles begins no more than this above where it did, in page heights.
    private static final double HIGHER = 0.1;

    private static final double ALIGNED = 0.016;

    /// @param row where its titles begin, or its lines where it has no titles
    /// @param shift by how much further to the right it stands than when it was learnt
    record Start(LearntTable learnt, int row, int rows, double shift) {

        /// The header that begins with a row, where that is the learnt table's.
        ///
        /// @param found what the titles say without having been learnt
        Optional<Header> at(int index, Optional<Header> found) {
            int end = index + found.map(Header::rows).orElse(1);
            return row >= index && row < end
                    ? Optional.of(
                            header(
                                    found,
                                    Math.max(
                                            row + rows - index, found.map(Header::rows).orElse(0))))
                    : found;
        }

        /// Learnt columns come before what titles say; of these those stay that are elsewhere.
        private Header header(Optional<Header> found, int titleRows) {
            List<Box> all = new ArrayList<>();
            Map<ColumnTitle, Box> known = new EnumMap<>(ColumnTitle.class);
            for (Column column : learnt.columns()) {
                Box box = new Box(column.x0() + shift, 0, column.x1() + shift, 0);
                all.add(box);
                title(column).ifPresent(t -> known.put(t, box));
            }
            List<Box> learntOnes = List.copyOf(all);
            found.ifPresent(h -> {
                h.all().stream().filter(b -> apart(b, learntOnes)).forEach(all::add);
                h.known()
                        .forEach((title, box) -> {
                            if (apart(box, learntOnes)) {
                                known.putIfAbsent(title, box);
                            }
                        });
            });
            boolean described = known.containsKey(ColumnTitle.DESCRIPTION);
            int below = described ? learnt.below() : found.map(Header::below).orElse(0);
            return new Header(List.copyOf(all), known, titleRows, below);
        }

        private static boolean apart(Box box, List<Box> others) {
            return others.stream().noneMatch(o -> o.x0() < box.x1() && box.x0() < o.x1());
        }
    }

    private static Optional<ColumnTitle> title(Column column) {
        return switch (column.carries()) {
            case DESCRIPTION -> Optional.of(ColumnTitle.DESCRIPTION);
            case QUANTITY -> Optional.of(ColumnTitle.QUANTITY);
            case PRICE -> Optional.of(ColumnTitle.PRICE);
            case AMOUNT -> Optional.of(ColumnTitle.AMOUNT);
            case OTHER -> Optional.empty();
        };
    }

    /// Empty when the page has no such table.
    Optional<Start> on(List<TableRow> rows) {
        if (learnt.asFound()) {
            return Optional.empty();
        }
        return learnt.titles().isEmpty() ? filled(rows) : titled(rows);
    }

    /// Whether the learnt table is over where a row begins so.
    boolean endsAt(TableRow row) {
        return !learnt.end().isEmpty() && LearntEnd.letters(row).equals(learnt.end());
    }

    private Optional<Start> titled(List<TableRow> rows) {
        Optional<Start> best = Optional.empty();
        double most = MOST_TITLES * learnt.titles().size();
        for (int r = 0; r + learnt.titleRows() <= rows.size(); r++) {
            List<Double> shifts = shifts(rows.subList(r, r + learnt.titleRows()));
            if (!shifts.isEmpty() && shifts.size() >= most) {
                most = shifts.size() + 1.0;
                double middle = shifts.get(shifts.size() / 2);
                best = Optional.of(new Start(learnt, r, learnt.titleRows(), middle));
            }
        }
        return best;
    }

    /// How far each title's word that is there stands from where it stood, ascending.
    private List<Double> shifts(List<TableRow> rows) {
        Map<String, List<Double>> there = new HashMap<>();
        rows.stream()
                .flatMap(TitleRows::titles)
                .forEach(t -> there.computeIfAbsent(t.word(), w -> new ArrayList<>()).add(t.x()));
        return learnt.titles().stream()
                .flatMap(t -> shift(t, there.getOrDefault(t.word(), List.of())).stream())
                .sorted()
                .toList();
    }

    private static Optional<Double> shift(Title title, List<Double> there) {
        return there.stream()
                .map(x -> x - title.x())
                .filter(d -> Math.abs(d) < SHIFT)
                .min((a, b) -> Double.compare(Math.abs(a), Math.abs(b)));
    }

    private Optional<Start> filled(List<TableRow> rows) {
        for (int r = 0; r < rows.size(); r++) {
            TableRow row = rows.get(r);
            if (row.box().y0() > learnt.top() - HIGHER && fills(row)) {
                return Optional.of(new Start(learnt, r, 0, 0));
            }
        }
        return Optional.empty();
    }

    /// Whether a row has money where the amounts are, else the prices, and words where descriptions
    /// begin.
    private boolean fills(TableRow row) {
        Optional<Column> money = column(Carries.AMOUNT).or(() -> column(Carries.PRICE));
        return !row.sum()
                && money.filter(m ->
                                row.numbers().stream()
                                        .filter(NumberCell::money)
                                        .anyMatch(n -> m.overlaps(n.box().x0(), n.box().x1())))
                        .isPresent()
                && column(Carries.DESCRIPTION)
                        .filter(d ->
                                row.words().stream()
                                        .noneMatch(w -> Math.abs(w.box().x0() - d.x0()) < ALIGNED))
                        .isEmpty();
    }

    private Optional<Column> column(Carries carries) {
        return learnt.columns().stream().filter(c -> c.carries() == carries).findFirst();
    }
}
