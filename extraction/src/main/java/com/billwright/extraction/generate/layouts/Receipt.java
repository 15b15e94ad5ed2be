package com.billwright.extraction.generate.layouts;

import com.billwright.extraction.generate.Canvas;
import com.billwright.extraction.generate.Dice;
import com.billwright.extraction.generate.Face;
import com.billwright.extraction.generate.LayoutProgram;
import com.billwright.extraction.generate.Row;
import com.billwright.extraction.generate.WordedInvoice;
import java.util.List;

/// A till's narrow strip: the shop on top, items, sums, what was paid in cash.
record Receipt(
        Face face, boolean centred, boolean twoLines, boolean timeBeside, boolean customerNamed)
        implements LayoutProgram {

    private static final double LEFT = 14;
    private static final double RIGHT = 226;

    static Receipt draw(Dice dice) {
        return new Receipt(
                dice.pick(Face.MONO, Face.MONO, Face.SANS),
                dice.chance(0.7),
                dice.chance(0.5),
                dice.chance(0.5),
                dice.chance(0.6));
    }

    @Override
    public String name() {
        return "receipt/" + centred + "/" + twoLines + "/" + timeBeside + "/" + customerNamed;
    }

    @Override
    public Paper paper() {
        return new Paper(240, 640);
    }

    @Override
    public void draw(Canvas c, WordedInvoice invoice) {
        var vendor = invoice.facts().vendor();
        c.face(face).bold(11).fit(vendor.name(), RIGHT - LEFT);
        head(c, 30, invoice, "vendor");
        c.plain(7);
        double y = 42;
        if (invoice.prints("vendor_address")) {
            y = address(c, invoice, y);
        }
        head(c, y, invoice.word("word.phone") + " " + vendor.phone());
        y += 10;
        for (var row : invoice.rows(List.of("vendor_vat_id", "vendor_tax_number"))) {
            var line = row.value().after(row.label() + " ");
            c.fit(line.text(), RIGHT - LEFT);
            c.text(centred ? 120 - c.width(line.text()) / 2 : LEFT, y, line);
            y += 10;
        }
        y = references(c, invoice, y + 6);
        y = lines(c, invoice, y + 6);
        y = sums(c, invoice, y);
        c.plain(7).fit(invoice.word("thanks"), RIGHT - LEFT);
        head(c, y + 16, invoice.word("thanks"));
    }

    private void head(Canvas c, double y, String text) {
        c.text(centred ? 120 - c.width(text) / 2 : LEFT, y, text);
    }

    private void head(Canvas c, double y, WordedInvoice invoice, String field) {
        var value = invoice.value(field);
        c.text(centred ? 120 - c.width(value.text()) / 2 : LEFT, y, value);
    }

    private double address(Canvas c, WordedInvoice invoice, double y) {
        var address = invoice.facts().vendor().address();
        if (!centred) {
            return c.block(LEFT, y, 10, "vendor_address", address.lines());
        }
        c.note("vendor_address", address.text());
        for (var line : address.lines()) {
            c.centre(120, y, line);
            y += 10;
        }
        return y;
    }

    private double references(Canvas c, WordedInvoice invoice, double y) {
        dashes(c, y - 8);
        var fields =
                customerNamed
                        ? List.of("invoice_number", "invoice_date", "customer", "account_number")
                        : List.of("invoice_number", "invoice_date");
        int minutes = invoice.facts().total().unscaledValue().intValue() % 600 + 480;
        var time = "%02d:%02d".formatted(minutes / 60, minutes % 60);
        for (var row : invoice.rows(fields)) {
            c.plain(7.5).fit(row.label(), 80).text(LEFT, y, row.label());
            c.plain(7.5);
            c.fit(row.value().text(), 108);
            double end = c.text(100, y, row.value());
            if (timeBeside && row.value().tells().containsKey("invoice_date")) {
                c.text(end + 8, y, time);
            }
            y += 11;
        }
        c.plain(7.5).text(LEFT, y, invoice.word("word.clerk") + " " + invoice.facts().clerk());
        return y + 12;
    }

    private double lines(Canvas c, WordedInvoice invoice, double y) {
        dashes(c, y - 8);
        var wording = invoice.wording();
        for (var line : invoice.facts().lines()) {
            if (y > 590) {
                c.turn();
                y = 30;
            }
            var quantity = wording.number(line.quantity()) + " x " + wording.bare(line.unitPrice());
            c.plain(7.5).fit(line.description(), twoLines ? 200 : 112);
            c.text(LEFT, y, line.description());
            c.plain(7.5);
            if (twoLines) {
                y += 10;
                c.text(LEFT + 10, y, quantity);
            }
            c.right(RIGHT, y, wording.bare(line.amount()));
            y += 11;
        }
        return y + 4;
    }

    private double sums(Canvas c, WordedInvoice invoice, double y) {
        if (y > 500) {
            c.turn();
            y = 40;
        }
        dashes(c, y - 8);
        for (var row : invoice.totals()) {
            y = sum(c, row, y, row.value().tells().containsKey("total"));
        }
        var total = invoice.facts().amountDue();
        var cash = total.setScale(-1, java.math.RoundingMode.UP).setScale(2);
        c.plain(7.5).text(LEFT, y, "CASH");
        c.right(RIGHT, y, invoice.wording().bare(cash));
        c.text(LEFT, y + 11, "CHANGE");
        c.right(RIGHT, y + 11, invoice.wording().bare(cash.subtract(total)));
        return y + 24;
    }

    private double sum(Canvas c, Row row, double y, boolean bold) {
        (bold ? c.bold(9) : c.plain(7.5)).fit(row.label(), 120);
        c.text(LEFT, y, row.label());
        (bold ? c.bold(9) : c.plain(7.5)).right(RIGHT, y, row.value());
        return y + 12;
    }

    private static void dashes(Canvas c, double y) {
        c.plain(7).text(LEFT, y, "-".repeat(36));
    }
}
