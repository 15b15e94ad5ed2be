package com.billwright.extraction.lines;

import com.billwright.extraction.lines.LearntTable.Carries;
import com.billwright.extraction.lines.LearntTable.Column;
import com.billwright.extraction.lines.LinePlaces.Place;
import com.billwright.extraction.text.Box;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Tells which of a table's columns of numbers carries quantities, which prices and which amounts: those
/// where most confirmed values stand.
final class NumberColumns {

    private static final List<Carries> KINDS =
            List.of(Carries.QUANTITY, Carries.PRICE, Carries.AMOUNT);
    private static final int NONE = -1;

    private final List<Place> places;
    private final List<Box> columns;

    /// By kind and column in how many lines the value stands there.
    private final int[][] votes;

    /// By kind how many lines have a value.
    private final int[] stated = new int[KINDS.size()];

    private NumberColumns(List<Place> places) {
        this.places = places;
        this.columns = columns(places);
        this.votes = new int[KINDS.size()][columns.size()];
        for (int k = 0; k < KINDS.size(); k++) {
            for (Place place : places) {
                Optional<BigDecimal> value = value(place, KINDS.get(k));
                stated[k] += value.isPresent() ? 1 : 0;
                for (NumberCell number : place.saying(value)) {
                    votes[k][column(number)]++;
                }
            }
        }
    }

    static List<Column> of(List<Place> places) {
        NumberColumns all = new NumberColumns(places);
        int[] best = new int[] {NONE, NONE, NONE};
        double most = 0;
        int count = all.columns.size();
        for (int quantity = NONE; quantity < count; quantity++) {
            for (int price = NONE; price < count; price++) {
                for (int amount = NONE; amount < count; amount++) {
                    int[] choice = {quantity, price, amount};
                    double worth = all.worth(choice);
                    if (worth > most) {
                        most = worth;
                        best = choice;
                    }
                }
            }
        }
        return all.named(best);
    }

    /// Of what stands in several columns in all lines, such as a price of single pieces, the amount is
    /// the rightmost and the price comes next.
    private double worth(int[] choice) {
        double worth = 0.01 * choice[2] / columns.size() + 0.001 * choice[1] / columns.size();
        for (int k = 0; k < choice.length; k++) {
            for (int other = 0; other < k; other++) {
                if (choice[k] != NONE && choice[k] == choice[other]) {
                    return 0;
                }
            }
            if (choice[k] != NONE) {
                int right = votes[k][choice[k]];
                if (right == 0 || 2 * right < stated[k]) {
                    return 0;
                }
                worth += right;
            }
        }
        return worth;
    }

    private List<Column> named(int[] choice) {
        List<Column> named = new ArrayList<>();
        for (int c = 0; c < columns.size(); c++) {
            Carries carries = Carries.OTHER;
            for (int k = 0; k < choice.length; k++) {
                carries = choice[k] == c ? KINDS.get(k) : carries;
            }
            Box box = columns.get(c);
            named.add(new Column(carries, box.x0(), box.x1()));
        }
        return named;
    }

    private int column(NumberCell number) {
        for (int c = 0; c < columns.size(); c++) {
            if (overlap(columns.get(c), number.box())) {
                return c;
            }
        }
        throw new IllegalStateException("Each number that counts is in a column");
    }

    /// Numbers below each other, left to right. Those among words count where they are a line's.
    private static List<Box> columns(List<Place> places) {
        List<Box> columns = new ArrayList<>();
        places.stream()
                .flatMap(p ->
                        Stream.concat(
                                p.cells().stream(),
                                KINDS.stream().flatMap(k -> p.saying(value(p, k)).stream())))
                .map(NumberCell::box)
                .sorted(Comparator.comparingDouble(Box::x0))
                .forEach(box -> {
                    if (!columns.isEmpty() && overlap(columns.getLast(), box)) {
                        columns.set(columns.size() - 1, columns.getLast().union(box));
                    } else {
                        columns.add(box);
                    }
                });
        return columns;
    }

    private static boolean overlap(Box a, Box b) {
        return a.x0() < b.x1() && b.x0() < a.x1();
    }

    private static Optional<BigDecimal> value(Place place, Carries kind) {
        return switch (kind) {
            case QUANTITY -> place.line().quantity();
            case PRICE -> place.line().unitPrice();
            case AMOUNT -> place.line().amount();
            case DESCRIPTION, OTHER -> Optional.empty();
        };
    }
}
