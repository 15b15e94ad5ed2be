package com.billwright.extraction.lines;

import com.billwright.extraction.candidate.AmountReader;
import com.billwright.extraction.candidate.Cell;
import com.billwright.extraction.candidate.Line;
import com.billwright.extraction.candidate.Lines;
import com.billwright.extraction.field.InvoiceLine;
import com.billwright.extraction.lines.TableHeader.Column;
import com.billwright.extraction.text.Box;
import com.billwright.extraction.text.DocumentText;
import com.billwright.extraction.text.TextPage;
import com.billwright.extraction.text.Word;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds the lines of the table that a bill prints, on all its pages: the columns are those that the
/// header names, unless what a row's numbers multiply to says otherwise. A table without a header is
/// only believed where a row's numbers multiply.
public final class PrintedLines {

    private static final Pattern NUMBER =
            Pattern.compile("[-−–]?[$€£]?(\\d{1,3}([.,'’]\\d{3})*|\\d+)([.,]\\d+)?[€$£]?-?");
    private static final Pattern END =
            Pattern.compile(
                    "(?iu)^\\W*(sub-?total|total|grand total|balance|amount due|summe|zwischensumme|"
                            + "gesamt(summe|betrag)?\\b|netto(summe|betrag)?\\b|rechnungsbetrag|sous-total|"
                            + "montant total|net à payer|base ht|totale|importe total|subtotaal|totaal|"
                            + "positionssumme|warenwert|vat\\b|tax\\b|tva\\b|mwst|ust\\b|umsatzsteuer|iva\\b|btw\\b)");
    private static final Pattern CARRIED =
            Pattern.compile("(?iu)(carried|brought) forward|übertrag|à reporter|^\\W*report\\b");

    /// What is said of an article below its description.
    private static final Pattern ATTRIBUTE =
            Pattern.compile(
                    "(?iu)(:|\\b(gtin|ean|sku|art(ikel)?[-. ]*nr|bruttopreis|basismenge|verpackung|"
                            + "berechnungszeitraum|herkunftsland|serial)\\b|\\d{6})");

    private static final double LOOSE_LINES = 2.2;

    private final List<InvoiceLine> lines = new ArrayList<>();
    private final AmountReader reader;

    private record Number(int word, Box box, BigDecimal value, boolean decimals) {}

    /// The row that is being read: its description may go on in the rows below.
    private record Open(
            StringBuilder description, double bottom, double left, Parts parts, String unit) {}

    private record Parts(
            BigDecimal amount, Optional<BigDecimal> quantity, Optional<BigDecimal> price) {}

    private PrintedLines(Locale locale) {
        reader = new AmountReader(locale);
    }

    /// @param locale the tenant's: says what a lone point or comma before three digits is
    public static List<InvoiceLine> of(DocumentText text, Locale locale) {
        PrintedLines printed = new PrintedLines(locale);
        List<Lines> pages = text.pages().stream().map(Lines::of).toList();
        boolean headed = false;
        for (Lines page : pages) {
            headed |= printed.page(page, true);
        }
        if (!headed || printed.lines.isEmpty()) {
            pages.forEach(p -> printed.page(p, false));
        }
        return List.copyOf(printed.lines);
    }

    private boolean page(Lines page, boolean headed) {
        TableHeader header = headed ? null : new TableHeader(java.util.Map.of(), 0);
        boolean any = false;
        Open open = null;
        for (Line line : Rows.of(page)) {
            Optional<TableHeader> here =
                    headed ? TableHeader.in(page, line) : Optional.<TableHeader>empty();
            if (here.isPresent()) {
                close(open);
                open = null;
                header = here.get();
                any = true;
                continue;
            }
            if (header == null || CARRIED.matcher(line.text()).find()) {
                continue;
            }
            List<Number> numbers = numbers(page.page(), line);
            Optional<Parts> parts = parts(header, numbers);
            if (END.matcher(line.text()).find() && !multiplies(parts)) {
                close(open);
                open = null;
                header = headed ? null : header;
            } else if (parts.isPresent()) {
                close(open);
                open = open(page.page(), line, header, numbers, parts.get());
            } else if (open != null) {
                open = goOn(page.page(), line, open);
            }
        }
        close(open);
        return any;
    }

    private Optional<Parts> parts(TableHeader header, List<Number> numbers) {
        boolean headed = header.place(Column.AMOUNT).isPresent();
        boolean priced = header.place(Column.PRICE).isPresent();
        for (int a = numbers.size() - 1; a >= 0; a--) {
            Number amount = numbers.get(a);
            if (!amount.decimals() || (headed && header.nearest(amount.box()) != Column.AMOUNT)) {
                continue;
            }
            List<Number> others = new ArrayList<>(numbers);
            others.remove(a);
            Optional<BigDecimal> quantity = at(header, others, Column.QUANTITY);
            Optional<BigDecimal> price = at(header, others, Column.PRICE);
            Parts named = new Parts(amount.value(), quantity, price);
            if (multiplies(Optional.of(named))) {
                return Optional.of(named);
            }
            for (Number p : others) {
                for (Number q : others) {
                    Parts tried =
                            new Parts(
                                    amount.value(), Optional.of(q.value()), Optional.of(p.value()));
                    if (p != q
                            && q.box().x0() < p.box().x0()
                            && (priced || p.decimals())
                            && multiplies(Optional.of(tried))) {
                        return Optional.of(tried);
                    }
                }
            }
            return headed ? Optional.of(named) : Optional.empty();
        }
        return Optional.empty();
    }

    private static Optional<BigDecimal> at(
            TableHeader header, List<Number> numbers, Column column) {
        return numbers.stream()
                .filter(n -> header.place(column).isPresent() && header.nearest(n.box()) == column)
                .map(Number::value)
                .findFirst();
    }

    /// Whether quantity times price is the amount, as far as half a cent and the price's rounding go.
    private static boolean multiplies(Optional<Parts> parts) {
        if (parts.isEmpty() || parts.get().quantity().isEmpty() || parts.get().price().isEmpty()) {
            return false;
        }
        BigDecimal product = parts.get().quantity().get().multiply(parts.get().price().get());
        return product.subtract(parts.get().amount()).abs().compareTo(new BigDecimal("0.011")) < 0;
    }

    private Open open(
            TextPage page, Line line, TableHeader header, List<Number> numbers, Parts parts) {
        double left = header.place(Column.DESCRIPTION).map(b -> b.x0() - 0.012).orElse(0.0);
        StringBuilder description = new StringBuilder();
        StringBuilder unit = new StringBuilder();
        double start = -1;
        double nearest = Double.MAX_VALUE;
        for (Cell cell : line.cells()) {
            boolean numeric =
                    cell.words().stream()
                            .allMatch(w ->
                                    numbers.stream().anyMatch(n -> n.word() == w)
                                            || !letters(page.words().get(w).text()));
            if (numeric || cell.box().x1() < left) {
                continue;
            }
            boolean titled = header.place(Column.DESCRIPTION).isPresent();
            Column column = titled ? header.nearest(cell.box()) : Column.DESCRIPTION;
            if (column == Column.UNIT) {
                cell.words().forEach(w -> append(unit, page.words().get(w)));
                continue;
            }
            double off = titled ? Math.abs(cell.box().x0() - left) : 0;
            if (off < nearest && column != Column.QUANTITY) {
                nearest = titled ? off : 0;
                start = cell.box().x0();
                description.setLength(0);
                cell.words().stream()
                        .filter(w -> page.words().get(w).box().x1() > left)
                        .forEach(w -> append(description, page.words().get(w)));
            }
        }
        return new Open(description, line.box().y1(), start, parts, unit.toString());
    }

    /// The row below, where it goes on with the description: close, and starting where that starts.
    private static Open goOn(TextPage page, Line line, Open open) {
        double height = Math.max(0.006, line.box().height());
        Optional<Cell> more =
                line.cells().stream()
                        .filter(c -> Math.abs(c.box().x0() - open.left()) < 0.012)
                        .findFirst();
        if (more.isEmpty() || open.bottom() < 0) {
            return open;
        }
        if (line.box().y0() - open.bottom() > LOOSE_LINES * height
                || ATTRIBUTE.matcher(line.text()).find()) {
            // The description is over: nothing further down belongs to it.
            return new Open(open.description(), -1, open.left(), open.parts(), open.unit());
        }
        more.get().words().forEach(w -> append(open.description(), page.words().get(w)));
        return new Open(
                open.description(), line.box().y1(), open.left(), open.parts(), open.unit());
    }

    private void close(@org.jspecify.annotations.Nullable Open open) {
        if (open != null && !open.description().isEmpty()) {
            Parts parts = open.parts();
            lines.add(
                    new InvoiceLine(
                            open.description().toString(),
                            parts.quantity(),
                            open.unit(),
                            parts.price(),
                            Optional.of(parts.amount()),
                            Optional.empty()));
        }
    }

    private List<Number> numbers(TextPage page, Line line) {
        List<Number> numbers = new ArrayList<>();
        for (var cell : line.cells()) {
            for (int w : cell.words()) {
                Word word = page.words().get(w);
                if (NUMBER.matcher(word.text()).matches()) {
                    String digits = word.text().replaceAll("[^\\d.,'’]", "");
                    boolean minus = word.text().matches("[-−–].*|.*-");
                    boolean decimals = digits.matches(".*[.,]\\d{2,4}");
                    reader.number(digits)
                            .ifPresent(n ->
                                    numbers.add(
                                            new Number(
                                                    w,
                                                    word.box(),
                                                    minus ? n.negate() : n,
                                                    decimals)));
                }
            }
        }
        return numbers;
    }

    private static boolean letters(String text) {
        return text.chars().anyMatch(Character::isLetter);
    }

    private static void append(StringBuilder text, Word word) {
        text.append(text.isEmpty() ? "" : " ").append(word.text());
    }
}
