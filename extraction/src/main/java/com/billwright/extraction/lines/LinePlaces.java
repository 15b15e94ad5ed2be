package com.billwright.extraction.lines;

import com.billwright.extraction.candidate.AmountReader;
import com.billwright.extraction.candidate.ValueWords;
import com.billwright.extraction.field.InvoiceLine;
import com.billwright.extraction.text.DocumentText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Finds the rows in which a bill's confirmed lines stand: in the lines' order, each where most of its
/// values are. A value that the page does not have costs its line nothing but that value.
final class LinePlaces {

    /// A line's row and what stands there.
    ///
    /// @param page index of the page
    /// @param row index of the row on it
    /// @param cells the row's numbers
    /// @param amongWords those that stand too close to words to be cells of their own
    record Place(
            InvoiceLine line,
            int page,
            int row,
            List<NumberCell> cells,
            List<NumberCell> amongWords) {

        Stream<NumberCell> numbers() {
            return Stream.concat(cells.stream(), amongWords.stream());
        }

        /// The row's numbers that are this value, whatever their sign.
        List<NumberCell> saying(Optional<BigDecimal> value) {
            return numbers().filter(n -> same(n, value)).toList();
        }
    }

    private record Printed(
            int page,
            int row,
            List<NumberCell> cells,
            List<NumberCell> amongWords,
            Set<BigDecimal> values,
            Set<String> words) {}

    /// What a row is asked for: values without sign and trailing zeros, and words.
    private record Wanted(
            Optional<BigDecimal> amount,
            Optional<BigDecimal> price,
            Optional<BigDecimal> quantity,
            List<String> words) {

        static Wanted of(InvoiceLine line) {
            return new Wanted(
                    line.amount().map(LinePlaces::plain),
                    line.unitPrice().map(LinePlaces::plain),
                    line.quantity().map(LinePlaces::plain),
                    ValueWords.of(line.description()));
        }

        double fits(Printed row) {
            double numbers =
                    (amount.filter(row.values::contains).isPresent() ? 2 : 0)
                            + (price.filter(row.values::contains).isPresent() ? 1 : 0)
                            + (quantity.filter(row.values::contains).isPresent() ? 1 : 0);
            if (numbers == 0 || words.isEmpty()) {
                return numbers >= ENOUGH ? numbers : 0;
            }
            double said = 2.0 * words.stream().filter(row.words::contains).count() / words.size();
            return numbers + said >= ENOUGH ? numbers + said : 0;
        }
    }

    /// More lines say no more of their columns.
    private static final int MOST = 200;

    /// An amount alone, or another number and half of a description.
    private static final double ENOUGH = 2;

    private final AmountReader reader;
    private final List<Printed> printed = new ArrayList<>();

    private LinePlaces(List<List<TableRow>> pages, AmountReader reader) {
        this.reader = reader;
        for (int p = 0; p < pages.size(); p++) {
            for (int r = 0; r < pages.get(p).size(); r++) {
                TableRow row = pages.get(p).get(r);
                List<NumberCell> amongWords = amongWords(row);
                Set<BigDecimal> values = new HashSet<>();
                Stream.concat(row.numbers().stream(), amongWords.stream())
                        .forEach(n -> values.add(plain(n.value())));
                printed.add(new Printed(p, r, row.numbers(), amongWords, values, words(row)));
            }
        }
    }

    /// A document's rows, page by page.
    static List<List<TableRow>> rows(DocumentText text, AmountReader reader) {
        return text.pages().stream().map(page -> TableRow.all(page, reader)).toList();
    }

    /// The places of those lines that have one, in order.
    static List<Place> of(
            List<List<TableRow>> pages, List<InvoiceLine> lines, AmountReader reader) {
        return new LinePlaces(pages, reader)
                .aligned(lines.subList(0, Math.min(MOST, lines.size())));
    }

    private List<Place> aligned(List<InvoiceLine> lines) {
        double[][] best = new double[lines.size() + 1][printed.size() + 1];
        double[][] here = new double[lines.size()][printed.size()];
        for (int l = 1; l <= lines.size(); l++) {
            Wanted wanted = Wanted.of(lines.get(l - 1));
            for (int r = 1; r <= printed.size(); r++) {
                double fits = wanted.fits(printed.get(r - 1));
                here[l - 1][r - 1] = fits;
                best[l][r] =
                        Math.max(
                                best[l - 1][r - 1] + fits,
                                Math.max(best[l - 1][r], best[l][r - 1]));
            }
        }
        List<Place> places = new ArrayList<>();
        int r = printed.size();
        for (int l = lines.size(); l > 0; l--) {
            while (r > 0 && best[l][r] == best[l][r - 1]) {
                r--;
            }
            if (r > 0 && here[l - 1][r - 1] > 0 && best[l][r] > best[l - 1][r]) {
                Printed at = printed.get(r - 1);
                places.addFirst(
                        new Place(lines.get(l - 1), at.page, at.row, at.cells, at.amongWords));
                r--;
            }
        }
        return places;
    }

    private static boolean same(NumberCell number, Optional<BigDecimal> value) {
        return value.filter(v -> plain(v).equals(plain(number.value()))).isPresent();
    }

    private static BigDecimal plain(BigDecimal value) {
        return value.abs().stripTrailingZeros();
    }

    private List<NumberCell> amongWords(TableRow row) {
        return row.words().stream()
                .filter(w -> w.each().size() > 1)
                .flatMap(w -> w.each().stream())
                .map(w -> NumberCell.of(TableRow.Words.of(List.of(w)), reader))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Set<String> words(TableRow row) {
        Set<String> words = new HashSet<>();
        row.words().forEach(w -> words.addAll(ValueWords.of(w.text())));
        return words;
    }
}
