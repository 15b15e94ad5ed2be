package com.billwright.extraction.generate.layouts;

import com.billwright.extraction.generate.Canvas;
import com.billwright.extraction.generate.Dice;
import com.billwright.extraction.generate.Face;
import com.billwright.extraction.generate.LayoutProgram;
import com.billwright.extraction.generate.Printed;
import com.billwright.extraction.generate.Row;
import com.billwright.extraction.generate.WordedInvoice;
import java.util.List;

/// A shop's slip as long as what it sold: name and address stand on top without labels, and between
/// the sums are those that nobody asks for.
record Till(
        Face face,
        double width,
        boolean centred,
        Head head,
        References references,
        TillLines lines,
        TillSums sums,
        boolean titleFirst,
        boolean brandAbove,
        boolean dateAgain,
        double leading)
        implements LayoutProgram {

    /// In which order the shop tells who it is; `N`ame, `R`egister, `A`ddress, `P`hone, ta`X`.
    enum Head {
        NRAPX,
        NAPX,
        NRXAP,
        NAPRX,
        NAXP,
        RNAPX,
        NXRA,
        NA,
        NRAXP
    }

    enum References {
        AFTER_LABEL,
        TABBED,
        RIGHT,
        TWO_ON_A_LINE,
        BARE_DATE
    }

    private static final double LEFT = 14;
    private static final double LENGTH = 3000;

    static Till draw(Dice structure, Dice look) {
        return new Till(
                look.pick(Face.MONO, Face.MONO, Face.SANS, Face.SANS, Face.SERIF),
                structure.between(190, 280),
                structure.chance(0.7),
                structure.pick(Head.values()),
                structure.pick(References.values()),
                TillLines.draw(structure),
                TillSums.draw(structure),
                structure.chance(0.4),
                structure.chance(0.25),
                structure.chance(0.3),
                look.between(9.4, 13));
    }

    @Override
    public String name() {
        return "receipt/till-%s/%s/%s/%s/%s"
                .formatted(head, references, lines.form(), sums.form(), centred);
    }

    @Override
    public Paper paper() {
        return new Paper((float) width, (float) LENGTH);
    }

    /// The slip is cut off below its last line.
    @Override
    public Paper paper(WordedInvoice invoice) {
        try (var trial = new Canvas(paper())) {
            return new Paper((float) width, (float) print(trial, invoice) + 14);
        }
    }

    @Override
    public void draw(Canvas c, WordedInvoice invoice) {
        print(c, invoice);
    }

    double right() {
        return width - LEFT;
    }

    private double print(Canvas c, WordedInvoice invoice) {
        var dice = Dice.of(invoice.facts().total().unscaledValue().longValue(), 41);
        double y = head(c.face(face), invoice, 24);
        var title = invoice.word("title");
        if (titleFirst && !title.isEmpty()) {
            y = line(c.bold(9), Printed.plain(title), y + 4);
        }
        y = references(c, invoice, dice, y + 5);
        if (!titleFirst && !title.isEmpty()) {
            y = line(c.bold(9), Printed.plain(title), y + 4);
        }
        y = lines.draw(c, invoice, this, y + 4);
        y = sums.draw(c, invoice, this, dice, y + 4);
        if (dateAgain) {
            y = line(c.plain(7), Printed.plain(dateAndTime(invoice, dice)), y + 4);
        }
        for (var words : c.plain(7).wrap(invoice.word("thanks"), right() - LEFT)) {
            y = line(c.plain(7), Printed.plain(words), y + 2);
        }
        return y;
    }

    private double head(Canvas c, WordedInvoice invoice, double y) {
        var vendor = invoice.facts().vendor();
        if (brandAbove) {
            y = line(c.bold(13), Printed.plain(invoice.word("slogans")), y);
        }
        for (char block : head.name().toCharArray()) {
            switch (block) {
                case 'N' -> y = name(c, invoice, y);
                case 'R' -> y = line(c.plain(7), Printed.plain(vendor.registration()), y);
                case 'A' -> y = address(c, invoice, y);
                case 'P' -> {
                    var phone = invoice.word("word.phone") + " " + vendor.phone();
                    y = line(c.plain(7.5), Printed.plain(phone), y);
                    if (vendor.name().length() % 3 == 0) {
                        var fax = invoice.word("word.fax") + " " + vendor.fax();
                        y = line(c.plain(7.5), Printed.plain(fax), y);
                    }
                }
                default -> {
                    for (var row : invoice.rows(List.of("vendor_vat_id", "vendor_tax_number"))) {
                        boolean inParentheses = vendor.name().length() % 4 == 0;
                        var words = row.value().after(row.label() + " ");
                        y =
                                line(
                                        c.plain(7.5),
                                        inParentheses ? words.after("(").before(" )") : words,
                                        y);
                    }
                }
            }
        }
        return y;
    }

    /// A long name goes on in a second line.
    private double name(Canvas c, WordedInvoice invoice, double y) {
        var name = invoice.facts().vendor().name();
        c.note("vendor", name);
        for (var words : c.bold(11).wrap(name, right() - LEFT)) {
            y = line(c.bold(11), Printed.plain(words), y);
        }
        return y;
    }

    private double address(Canvas c, WordedInvoice invoice, double y) {
        if (!invoice.prints("vendor_address")) {
            return y;
        }
        var address = invoice.facts().vendor().address();
        c.note("vendor_address", address.text());
        c.plain(8);
        var lines =
                invoice.facts().vendor().name().length() % 2 == 0
                        ? address.lines()
                        : c.wrap(address.text(), right() - LEFT);
        for (var words : lines) {
            y = line(c.plain(8), Printed.plain(words), y);
        }
        return y;
    }

    private double references(Canvas c, WordedInvoice invoice, Dice dice, double y) {
        var rows = new java.util.ArrayList<Row>();
        rows.addAll(invoice.rows(List.of("invoice_number")));
        if (references == References.BARE_DATE) {
            rows.add(new Row("", invoice.value("invoice_date").before(" " + time(dice))));
        } else {
            var row = invoice.rows(List.of("invoice_date")).getFirst();
            rows.add(
                    width % 3 == 0
                            ? row
                            : new Row(row.label(), row.value().before("  " + time(dice))));
        }
        var wording = invoice.wording();
        rows.add(
                new Row(
                        invoice.word("word.clerk") + wording.colon(),
                        Printed.plain(invoice.facts().clerk())));
        if (width % 2 == 0) {
            rows.add(
                    new Row(
                            invoice.word("till.member") + wording.colon(),
                            Printed.plain(dice.fill(dice.pick("#", "##", "A#")))));
        }
        int turned = invoice.facts().vendor().phone().charAt(2) % rows.size();
        java.util.Collections.rotate(rows, turned % 3);
        for (int i = 0; i < rows.size(); i++) {
            y = reference(c, rows.get(i), i, y);
        }
        return references == References.TWO_ON_A_LINE && rows.size() % 2 == 1 ? y + leading : y;
    }

    private double reference(Canvas c, Row row, int i, double y) {
        double all = right() - LEFT;
        c.plain(7.5).fit(row.label() + "  " + row.value().text(), all);
        switch (references) {
            case TABBED -> {
                c.text(LEFT, y, row.label());
                c.fit(row.value().text(), all - 72);
                c.text(LEFT + 72, y, row.value());
            }
            case RIGHT -> {
                c.text(LEFT, y, row.label());
                c.right(right(), y, row.value());
            }
            case TWO_ON_A_LINE -> {
                c.plain(7).fit(row.label() + " " + row.value().text(), all / 2 - 6);
                double x = c.text(i % 2 == 0 ? LEFT : LEFT + all / 2, y, row.label());
                c.text(row.label().isEmpty() ? x : x + 3, y, row.value());
                return i % 2 == 0 ? y : y + leading;
            }
            default -> {
                double x = c.text(LEFT, y, row.label());
                c.text(row.label().isEmpty() ? x : x + 4, y, row.value());
            }
        }
        return y + leading;
    }

    private static String dateAndTime(WordedInvoice invoice, Dice dice) {
        return invoice.wording().date(invoice.facts().invoiceDate()) + " " + time(dice);
    }

    private static String time(Dice dice) {
        int hour = dice.between(8, 22);
        var minutes = "%02d".formatted(dice.between(0, 59));
        return dice.chance(0.5)
                ? "%02d:%s".formatted(hour, minutes)
                : "%d:%s:%02d %s"
                        .formatted(
                                hour > 12 ? hour - 12 : hour,
                                minutes,
                                dice.between(0, 59),
                                hour >= 12 ? "PM" : "AM");
    }

    double line(Canvas c, Printed text, double y) {
        if (text.text().isBlank()) {
            return y;
        }
        c.fit(text.text(), right() - LEFT);
        if (centred) {
            c.centre(width / 2, y, text);
        } else {
            c.text(LEFT, y, text);
        }
        return y + Math.max(leading, c.size() * 1.15);
    }
}
