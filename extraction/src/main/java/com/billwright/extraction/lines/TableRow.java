package com.billwright.extraction.lines;

import com.billwright.extraction.candidate.AmountReader;
import com.billwright.extraction.candidate.Cell;
import com.billwright.extraction.candidate.Line;
import com.billwright.extraction.candidate.Lines;
import com.billwright.extraction.text.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A printed row: its cells of one number, and those of words.
record TableRow(Box box, List<NumberCell> numbers, List<Words> words) {

    /// A cell that is no number.
    record Words(String text, Box box) {}

    private static final Pattern SUM =
            Pattern.compile(
                    "(?:(?:sub|grand|net|order|invoice)[ -]?)?total\\b.*|(?:zwischen|gesamt|netto|brutto|positions|rechnungs|end|waren)(?:summe|betrag|wert).*|summe\\b.*|sous-total.*|totale?\\b.*|totaal.*|subtot.*|imponibile.*|(?:übertrag|carried|brought|report|à reporter|riporto|suma y sigue|transport).*|amount due.*|balance.*|zahlbetrag.*");
    private static final Pattern TAX =
            Pattern.compile(".*(?:\\b(?:vat|tax|gst|tva|iva|btw|ust|mwst|taxes)\\b|steuer).*");

    static TableRow of(Lines lines, Line line, AmountReader reader) {
        List<NumberCell> numbers = new ArrayList<>();
        List<Words> words = new ArrayList<>();
        for (Cell cell : line.cells()) {
            String text = lines.text(cell.words());
            NumberCell.of(text, cell.box(), reader)
                    .ifPresentOrElse(numbers::add, () -> words.add(new Words(text, cell.box())));
        }
        return new TableRow(line.box(), List.copyOf(numbers), List.copyOf(words));
    }

    private String lowered() {
        return words.stream()
                .map(Words::text)
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
    }

    /// Says what lines come to, or what is carried to the next page.
    boolean sum() {
        return SUM.matcher(lowered()).matches();
    }

    boolean tax() {
        return TAX.matcher(lowered()).matches();
    }

    /// Whether this holds the last number of the row above alone, its amount most of the time.
    boolean continuesNumbers(TableRow above) {
        return numbers.size() == 1
                && above.numbers.size() > 1
                && numbers.getFirst().box().x1() > above.numbers.getLast().box().x0()
                && box.y0() - above.box.y1() < 0.02
                && !sum();
    }

    TableRow with(TableRow below) {
        List<NumberCell> all = new ArrayList<>(numbers);
        all.addAll(below.numbers);
        return new TableRow(box.union(below.box), List.copyOf(all), words);
    }
}
