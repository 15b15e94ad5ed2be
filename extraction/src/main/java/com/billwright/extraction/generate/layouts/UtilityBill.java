package com.billwright.extraction.generate.layouts;

import com.billwright.extraction.generate.Canvas;
import com.billwright.extraction.generate.Dice;
import com.billwright.extraction.generate.LayoutProgram;
import com.billwright.extraction.generate.Row;
import com.billwright.extraction.generate.WordedInvoice;
import java.awt.Color;
import java.util.List;

/// A utility's statement: what is due in a box on top, meter readings, a slip to tear off.
record UtilityBill(Style style, boolean boxLeft, boolean readingsFirst, boolean slip)
        implements LayoutProgram {

    static UtilityBill draw(Style style, Dice dice) {
        return new UtilityBill(style, dice.chance(0.4), dice.chance(0.5), dice.chance(0.7));
    }

    @Override
    public String name() {
        return "utility/" + boxLeft + "/" + readingsFirst + "/" + slip;
    }

    @Override
    public Paper paper() {
        return style.paper();
    }

    @Override
    public void draw(Canvas c, WordedInvoice invoice) {
        var s = style;
        double box = boxLeft ? s.left() : s.right() - 200;
        double text = boxLeft ? s.left() + 225 : s.left();
        s.text(c).ink(s.accent()).bold(16).fit(invoice.facts().vendor().name(), 260);
        c.text(text, s.top(), invoice.value("vendor"));
        s.small(c);
        double y =
                c.block(
                        text,
                        s.top() + s.leading(),
                        s.leading(),
                        "vendor_address",
                        invoice.facts().vendor().address().lines());
        c.text(text, y, invoice.word("word.phone") + " " + invoice.facts().vendor().phone());
        double below = due(c, invoice, box, s.top());
        y = Math.max(y + 20, below);
        s.text(c).text(s.left(), y, invoice.value("customer"));
        y =
                c.block(
                        s.left(),
                        y + s.leading(),
                        s.leading(),
                        invoice.facts().customer().address().lines());
        if (invoice.prints("service_address")) {
            s.label(c).text(s.middle(), y - s.leading() * 3, invoice.label("service_address"));
            s.text(c);
            c.block(
                    s.middle(),
                    y - s.leading() * 2,
                    s.leading(),
                    "service_address",
                    invoice.facts().serviceAddress().lines());
            y += s.leading() * 2;
        }
        if (readingsFirst) {
            y = readings(c, invoice, y + 16);
        }
        y =
                new LineTable(
                                List.of(LineTable.Column.DESCRIPTION, LineTable.Column.AMOUNT),
                                LineTable.Rules.HEADER)
                        .draw(c, invoice, s, y + 20);
        y = Totals.FULL_WIDTH.draw(c, invoice.totals(), s, y + 6);
        if (!readingsFirst && y < s.bottom() - 60) {
            readings(c, invoice, y + 14);
        }
        (slip ? Foot.REMITTANCE : Foot.CENTRED_LINES).draw(c, invoice, s);
    }

    /// Number, dates and amount in a box.
    private double due(Canvas c, WordedInvoice invoice, double x, double y) {
        var s = style;
        var rows =
                invoice.rows(
                        List.of(
                                "account_number",
                                "invoice_number",
                                "invoice_date",
                                "period",
                                "due_date",
                                "contract_number",
                                "payment_reference"));
        double top = y - s.size() - 4;
        c.fill(
                x,
                top,
                x + 200,
                top + (rows.size() + 1) * (s.leading() + 3) + 8,
                new Color(0xeef1f4));
        for (var row : rows) {
            y = row(c, row, x, y, false);
        }
        var field = invoice.prints("amount_due") ? "amount_due" : "total";
        return row(c, new Row(invoice.label(field), invoice.value(field)), x, y, true) + 16;
    }

    private double row(Canvas c, Row row, double x, double y, boolean bold) {
        (bold ? style.bold(c) : style.label(c)).fit(row.label(), 92);
        c.text(x + 6, y, row.label());
        (bold ? style.bold(c) : style.text(c)).fit(row.value().text(), 94);
        c.right(x + 194, y, row.value());
        return y + style.leading() + 3;
    }

    /// Old and new reading: dates and numbers that are no field's value.
    private double readings(Canvas c, WordedInvoice invoice, double y) {
        var s = style;
        var facts = invoice.facts();
        int old = facts.accountNumber().hashCode() % 40000 + 40000;
        int use = facts.total().intValue() % 900 + 20;
        s.small(c).text(s.left(), y, invoice.word("word.ref"));
        c.text(s.left() + 110, y, facts.internalReference());
        c.text(s.left() + 210, y, invoice.wording().date(facts.orderDate()) + "   " + old);
        c.text(
                s.left() + 330,
                y,
                invoice.wording().date(facts.invoiceDate().minusDays(4)) + "   " + (old + use));
        return y + s.leading() * 2;
    }
}
