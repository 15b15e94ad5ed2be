package com.billwright.extraction.generate.layouts;

import com.billwright.extraction.generate.Canvas;
import com.billwright.extraction.generate.Dice;
import com.billwright.extraction.generate.LayoutProgram;
import com.billwright.extraction.generate.Party;
import com.billwright.extraction.generate.Row;
import com.billwright.extraction.generate.WordedInvoice;
import java.util.List;

/// A form of cells, each with its label small in the corner: carriers and workshops use such.
record FreightBill(Style style, int across, boolean partiesFirst, boolean totalsInCells)
        implements LayoutProgram {

    static FreightBill draw(Style style, Dice dice) {
        return new FreightBill(style, dice.pick(3, 4), dice.chance(0.5), dice.chance(0.5));
    }

    @Override
    public String name() {
        return "form/" + across + "/" + partiesFirst + "/" + totalsInCells;
    }

    @Override
    public Paper paper() {
        return style.paper();
    }

    @Override
    public void draw(Canvas c, WordedInvoice invoice) {
        var s = style;
        double y = Head.ALL_LEFT.draw(c, invoice, s);
        s.bold(c).bold(15).right(s.right(), s.top(), invoice.word("title"));
        var cells = invoice.references(s.order());
        y += 8;
        if (partiesFirst) {
            y = parties(c, invoice, y);
            y = cells(c, cells, y);
        } else {
            y = cells(c, cells, y);
            y = parties(c, invoice, y);
        }
        y =
                new LineTable(
                                List.of(
                                        LineTable.Column.QUANTITY,
                                        LineTable.Column.DESCRIPTION,
                                        LineTable.Column.PRICE,
                                        LineTable.Column.AMOUNT),
                                LineTable.Rules.GRID)
                        .draw(c, invoice, s, y + 18);
        var sums = invoice.totals();
        if (y + Totals.RIGHT.height(sums, s) > s.bottom()) {
            c.turn();
            y = s.top();
        }
        if (totalsInCells) {
            cells(c, sums, y + 2);
        } else {
            Totals.BOXED.draw(c, sums, s, y + 8);
        }
        Foot.LEFT_LINES.draw(c, invoice, s);
    }

    /// Customer, site and where the money goes.
    private double parties(Canvas c, WordedInvoice invoice, double y) {
        var s = style;
        double width = (s.right() - s.left()) / 2;
        double height = s.leading() * 5 + 8;
        s.small(c).text(s.left() + 4, y + 9, invoice.label("customer"));
        s.text(c).text(s.left() + 4, y + 9 + s.leading(), invoice.value("customer"));
        c.block(
                s.left() + 4,
                y + 9 + s.leading() * 2,
                s.leading(),
                invoice.facts().customer().address().lines());
        c.frame(s.left(), y, s.left() + width, y + height, 0.5);
        double x = s.left() + width;
        if (invoice.prints("service_address")) {
            s.small(c).text(x + 4, y + 9, invoice.label("service_address"));
            s.text(c);
            c.block(
                    x + 4,
                    y + 9 + s.leading(),
                    s.leading(),
                    "service_address",
                    invoice.facts().serviceAddress().lines());
        } else {
            Party remit = invoice.facts().remitTo();
            s.small(c).text(x + 4, y + 9, invoice.word("remit"));
            s.text(c);
            Recipient.other(c, s, remit, x + 4, y + 9 + s.leading());
        }
        c.frame(x, y, s.right(), y + height, 0.5);
        return y + height;
    }

    private double cells(Canvas c, List<Row> rows, double y) {
        var s = style;
        double width = (s.right() - s.left()) / across;
        double height = s.leading() * 2 + 6;
        for (int i = 0; i < rows.size(); i++) {
            double x = s.left() + i % across * width;
            double top = y + i / across * height;
            s.small(c).plain(6.5).fit(rows.get(i).label(), width - 6);
            c.text(x + 3, top + 8, rows.get(i).label());
            s.text(c).fit(rows.get(i).value().text(), width - 8);
            c.text(x + 5, top + 9 + s.leading(), rows.get(i).value());
            c.frame(x, top, x + width, top + height, 0.5);
        }
        return y + (rows.size() + across - 1) / across * height;
    }
}
