package com.billwright.extraction.lines;

import com.billwright.extraction.candidate.AmountReader;
import com.billwright.extraction.candidate.Cell;
import com.billwright.extraction.candidate.Line;
import com.billwright.extraction.candidate.Lines;
import com.billwright.extraction.text.Box;
import com.billwright.extraction.text.TextPage;
import com.billwright.extraction.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A printed row: its cells of one number, and those of words.
record TableRow(Box box, List<NumberCell> numbers, List<Words> words) {

    /// A cell that is no number.
    record Words(String text, Box box, List<Word> each) {

        static Words of(List<Word> each) {
            return new Words(
                    each.stream().map(Word::text).collect(Collectors.joining(" ")),
                    each.stream().map(Word::box).reduce(Box::union).orElseThrow(),
                    List.copyOf(each));
        }

        boolean named() {
            return text.chars().anyMatch(Character::isLetter);
        }

        /// Those words from the one at `index` on.
        Words from(int index) {
            return of(each.subList(index, each.size()));
        }

        Words to(int index) {
            return of(each.subList(0, index));
        }
    }

    private static final Pattern CARRIED =
            Pattern.compile(
                    "(?:continued|fortsetzung|suite\\b|volgende pagina|übertrag|carried|brought|report\\b|à reporter|riporto|a riportare|suma y sigue|suma anterior|transport).*");
    private static final Pattern SUM =
            Pattern.compile(
                    "(?:(?:sub|grand|net|order|invoice|goods|items|vat|tax|gst)[ -]?)?total\\b.*|gesamt.*|(?:zwischen|netto|brutto|positions|rechnungs|end|waren)(?:summe|betrag|wert).*|summe\\b.*|sous-total.*|totale?\\b.*|totaal.*|subtot.*|imponibile.*|amount due.*|balance.*|zahlbetrag.*|total(?:e|i)? .*|base imponible.*|subtotaal.*|te betalen.*|.*\\b(?:paid|payé|payer|bezahlt|gezahlt|betaald|pagato|pagado|pagar|pagare)\\b.*|net(?:to)?[.:]?|net amount.*|gross .*|taxable .*|net à payer.*");
    private static final Pattern TAX =
            Pattern.compile(
                    ".*(?:\\b(?:vat|tax|gst|tva|iva|btw|ust|mwst|taxes)\\b|steuer|t\\.v\\.a\\.|i\\.v\\.a\\.|b\\.t\\.w\\.).*");

    private static final Pattern DEDUCTION =
            Pattern.compile(
                    "(?:abzgl|abzüglich|abschlag|.{0,20}rabatt|.{0,20}nachlass|.{0,20}discount|less\\b|allowance|remise|rabais|ristourne|escompte|sconto|descuento|korting)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static TableRow of(Lines lines, Line line, AmountReader reader) {
        List<NumberCell> numbers = new ArrayList<>();
        List<Words> words = new ArrayList<>();
        for (Cell cell : line.cells()) {
            Words whole =
                    Words.of(cell.words().stream().map(w -> lines.page().words().get(w)).toList());
            NumberCell.of(whole, reader).ifPresentOrElse(numbers::add, () -> words.add(whole));
        }
        return new TableRow(line.box(), List.copyOf(numbers), List.copyOf(words));
    }

    /// A page's rows, top to bottom.
    static List<TableRow> all(TextPage page, AmountReader reader) {
        Lines printed = Lines.of(page);
        return printed.lines().stream().map(l -> of(printed, l, reader)).toList();
    }

    /// What of a text says the same on each bill: its letters, in lower case.
    static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\P{L}+", "");
    }

    private String lowered() {
        return words.stream()
                .map(Words::text)
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
    }

    /// Says what lines come to, or what is carried to the next page.
    boolean sum() {
        return carried()
                || words.stream()
                        .anyMatch(w -> SUM.matcher(w.text().toLowerCase(Locale.ROOT)).matches());
    }

    /// Titles of sums that stand below them.
    boolean titlesSums() {
        return numbers.isEmpty()
                && words.stream()
                                .filter(w ->
                                        SUM.matcher(w.text().toLowerCase(Locale.ROOT)).matches())
                                .count()
                        > 1;
    }

    boolean carried() {
        return CARRIED.matcher(lowered()).matches();
    }

    boolean tax() {
        return TAX.matcher(lowered()).matches();
    }

    /// Names a rate.
    boolean rated() {
        return words.stream().anyMatch(w -> w.text().contains("%"));
    }

    /// Takes something off what stands above.
    boolean deducts() {
        return words.stream().anyMatch(w -> DEDUCTION.matcher(w.text()).lookingAt());
    }

    /// Whether this holds the last number of the row above alone, its amount most of the time.
    boolean continuesNumbers(TableRow above, Optional<Header> header) {
        if (numbers.size() != 1
                || above.numbers.size() < 2
                || box.y0() - above.box.y1() > 0.02
                || sum()) {
            return false;
        }
        return numbers.getFirst().box().x1() > above.numbers.getLast().box().x0()
                || header.filter(h -> h.number(above, ColumnTitle.AMOUNT).isEmpty())
                        .flatMap(h -> h.number(this, ColumnTitle.AMOUNT))
                        .isPresent();
    }

    /// With the numbers of the row below.
    TableRow with(TableRow below) {
        List<NumberCell> all = new ArrayList<>(numbers);
        all.addAll(below.numbers);
        return new TableRow(box.union(below.box), List.copyOf(all), words);
    }
}
