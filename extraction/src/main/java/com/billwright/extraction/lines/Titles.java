package com.billwright.extraction.lines;

import com.billwright.extraction.text.Box;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// The titles over a table's columns and where they stand.
record Titles(Map<ColumnTitle, Box> places) {

    /// Empty when the row is no header: a header names two columns and holds no number.
    static Optional<Titles> of(TableRow row) {
        Map<ColumnTitle, Box> places = new EnumMap<>(ColumnTitle.class);
        for (TableRow.Words words : row.words()) {
            ColumnTitle.of(words.text()).ifPresent(t -> places.put(t, words.box()));
        }
        return places.size() >= 2 && row.numbers().isEmpty()
                ? Optional.of(new Titles(places))
                : Optional.empty();
    }

    /// The row's words under the description's title.
    Optional<TableRow.Words> description(TableRow row) {
        Box title = places.get(ColumnTitle.DESCRIPTION);
        return title == null
                ? Optional.empty()
                : row.words().stream()
                        .filter(w -> w.box().x0() < title.x1() + 0.01 && w.box().x1() > title.x0())
                        .findFirst();
    }

    /// The row's only number when it stands in the column of amounts.
    Optional<NumberCell> amountAlone(TableRow row) {
        return row.numbers().size() != 1
                ? Optional.empty()
                : Optional.of(row.numbers().getFirst())
                        .filter(n -> n.money() && distance(ColumnTitle.AMOUNT, n) < 0.03);
    }

    /// Whether the titles say that these two are the other way round.
    boolean swaps(NumberCell quantity, NumberCell price) {
        return places.containsKey(ColumnTitle.QUANTITY)
                && places.containsKey(ColumnTitle.PRICE)
                && distance(ColumnTitle.QUANTITY, price) + distance(ColumnTitle.PRICE, quantity)
                        < distance(ColumnTitle.QUANTITY, quantity)
                                + distance(ColumnTitle.PRICE, price);
    }

    /// How far a number's edge or middle is from its title's, in page widths.
    private double distance(ColumnTitle title, NumberCell number) {
        Box box = places.get(title);
        if (box == null) {
            return 1;
        }
        Box at = number.box();
        return Math.min(
                Math.abs(at.x1() - box.x1()),
                Math.min(Math.abs(at.x0() - box.x0()), Math.abs(at.centreX() - box.centreX())));
    }
}
