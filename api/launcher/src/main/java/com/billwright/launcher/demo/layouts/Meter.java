package com.billwright.launcher.demo.layouts;

import com.billwright.extraction.generate.Canvas;
import com.billwright.extraction.generate.Face;
import com.billwright.extraction.generate.LayoutProgram;
import com.billwright.extraction.generate.Row;
import com.billwright.extraction.generate.WordedInvoice;
import java.awt.Color;
import java.util.List;

/// A utility: what to pay in a card on top, a chart of use, charges below.
public final class Meter implements LayoutProgram {

    private static final Look LOOK = Look.of(Face.SANS, 0xd97706, 0xfff4e0);

    @Override
    public Paper paper() {
        return Paper.LETTER;
    }

    @Override
    public void draw(Canvas c, WordedInvoice invoice) {
        var vendor = invoice.facts().vendor();

        c.polygon(LOOK.main(), 60, 34, 46, 62, 57, 62, 50, 84, 72, 54, 60, 54, 68, 34);
        LOOK.bold(c, 17).text(84, 58, vendor.brand());
        LOOK.grey(c, 8).text(84, 71, vendor.domain());
        c.fill(396, 32, 564, 126, LOOK.main());
        var due = new Row(invoice.label("total"), invoice.value("total"));
        c.face(Face.SANS).ink(Color.WHITE).plain(9).text(408, 50, due.label());
        c.bold(22).fit(due.value().text(), 144).text(408, 76, due.value());
        var until = invoice.rows(List.of("due_date")).getFirst();
        c.plain(9).text(408, 98, until.label());
        c.bold(11).text(408, 114, until.value());
        double y = Parts.customer(c, LOOK, invoice, 48, 124);
        y =
                Parts.across(
                        c,
                        LOOK,
                        invoice.rows(
                                List.of(
                                        "account_number",
                                        "invoice_number",
                                        "invoice_date",
                                        "period",
                                        "contract_number",
                                        "po_number")),
                        3,
                        48,
                        396,
                        y + 22);
        y = Parts.site(c, LOOK, invoice, 48, y + 4);
        chart(c, invoice, 410, 260);
        y = Lines.ZEBRA.draw(c, LOOK, invoice, 48, 564, Math.max(y, 282) + 28);
        Parts.totals(c, LOOK, invoice, 350, 558, y + 6);
        LOOK.grey(c, 8);
        for (var line : c.wrap(invoice.word("thanks"), 260)) {
            c.text(48, y + 6, line);
        }
        c.ink(Look.HAIRLINE).line(48, 694, 564, 694, 0.6);
        LOOK.bold(c, 8).text(48, 708, invoice.word("remit"));
        LOOK.text(c, 8).text(48, 720, invoice.value("vendor"));
        LOOK.text(c, 8).text(48, 732, Parts.address(invoice, ", "));
        LOOK.grey(c, 7);
        Parts.line(c, 48, 752, "   |   ", Parts.smallPrint(invoice));
    }

    /// Twelve months of use, made up from the amount.
    private static void chart(Canvas c, WordedInvoice invoice, double x, double foot) {
        int seed = invoice.facts().total().unscaledValue().intValue();
        for (int month = 0; month < 12; month++) {
            double height =
                    18 + 26 * Math.abs(Math.sin(month * 0.55 + seed % 7)) + seed % (month + 5);
            c.fill(
                    x + month * 12,
                    foot - height,
                    x + month * 12 + 8,
                    foot,
                    month == 11 ? LOOK.main() : new Color(0xf3cf94));
        }
        c.ink(Look.HAIRLINE).line(x - 4, foot, x + 146, foot, 0.8);
    }
}
