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
            Set<String> words) {

        boolean says(Optional<BigDecimal> value) {
            return Stream.concat(cells.stream(), amongWords.stream()).anyMatch(n -> same(n, value));
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
                printed.add(new Printed(p, r, row.numbers(), amongWords(row), words(row)));
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
            List<String> described = ValueWords.of(lines.get(l - 1).description());
            for (int r = 1; r <= printed.size(); r++) {
                double fits = fits(lines.get(l - 1), described, printed.get(r - 1));
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

    private static double fits(InvoiceLine line, List<String> described, Printed row) {
        double numbers =
                (row.says(line.amount()) ? 2 : 0)
                        + (row.says(line.unitPrice()) ? 1 : 0)
                        + (row.says(line.quantity()) ? 1 : 0);
        if (numbers == 0) {
            return 0;
        }
        double said =
                described.isEmpty()
                        ? 0
                        : 2.0
                                * described.stream().filter(row.words::contains).count()
                                / described.size();
        return numbers + said >= ENOUGH ? numbers + said : 0;
    }

    private static boolean same(NumberCell number, Optional<BigDecimal> value) {
        return value.filter(v -> v.abs().compareTo(number.value().abs()) == 0).isPresent();
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
