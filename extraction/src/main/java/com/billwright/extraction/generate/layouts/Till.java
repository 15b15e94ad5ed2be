package com.billwright.extraction.generate.layouts;

import com.billwright.extraction.generate.Canvas;
import com.billwright.extraction.generate.Dice;
import com.billwright.extraction.generate.Face;
import com.billwright.extraction.generate.LayoutProgram;
import com.billwright.extraction.generate.Printed;
import com.billwright.extraction.generate.WordedInvoice;
import java.util.List;

/// A shop's slip as long as what it sold: name and address stand on top without labels, and between
/// the sums are those that nobody asks for.
record Till(
        Face face,
        double width,
        boolean centred,
        Head head,
        TillReferences references,
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

    static final double LEFT = 14;
    private static final double LENGTH = 3000;

    static Till draw(Dice structure, Dice look) {
        return new Till(
                look.pick(
                        Face.MONO,
                        Face.MONO,
                        Face.TERMINAL,
                        Face.SANS,
                        Face.SANS,
                        Face.NARROW,
                        Face.SERIF),
                structure.between(190, 280),
                structure.chance(0.7),
                structure.pick(Head.values()),
                structure.pick(TillReferences.values()),
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
        y = references.draw(c, invoice, this, dice, y + 5);
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

    private static String dateAndTime(WordedInvoice invoice, Dice dice) {
        return invoice.wording().date(invoice.facts().invoiceDate())
                + " "
                + TillReferences.time(dice);
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
