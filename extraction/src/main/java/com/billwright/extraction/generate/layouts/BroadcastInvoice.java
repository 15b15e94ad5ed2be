package com.billwright.extraction.generate.layouts;

import com.billwright.extraction.generate.Canvas;
import com.billwright.extraction.generate.Dice;
import com.billwright.extraction.generate.LayoutProgram;
import com.billwright.extraction.generate.Market;
import com.billwright.extraction.generate.Printed;
import com.billwright.extraction.generate.Row;
import com.billwright.extraction.generate.WordedInvoice;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A station's order or invoice: a dense block of pairs in columns, then dated spots.
record BroadcastInvoice(Style style, int across, boolean above, boolean framed, boolean totalsOnTop)
        implements LayoutProgram {

    static BroadcastInvoice draw(Market market, Dice dice) {
        return new BroadcastInvoice(
                Style.draw(market, dice),
                dice.pick(2, 3),
                dice.chance(0.4),
                dice.chance(0.5),
                dice.chance(0.3));
    }

    @Override
    public String name() {
        return "broadcast/" + across + "/" + above + "/" + framed + "/" + totalsOnTop;
    }

    @Override
    public Paper paper() {
        return style.paper();
    }

    @Override
    public void draw(Canvas c, WordedInvoice invoice) {
        var s = style;
        s.bold(c).bold(13).text(s.left(), s.top(), invoice.value("vendor"));
        s.small(c);
        Head.address(c, invoice, s, s.left(), s.top() + s.leading(), Head.Align.LEFT);
        s.bold(c).bold(12).right(s.right(), s.top(), invoice.word("title"));
        double y = pairs(c, invoice, s.top() + s.leading() * 3);
        if (totalsOnTop) {
            y = Totals.COLUMNS.draw(c, invoice.totals(), s, y + 8);
        }
        y = spots(c, invoice, y + 16);
        if (!totalsOnTop) {
            y = Totals.LABEL_BESIDE.draw(c, invoice.totals(), s, y + 10);
        }
        s.small(c).text(s.left(), Math.min(y + 14, s.bottom()), invoice.word("thanks"));
        Foot.BARE.draw(c, invoice, s);
    }

    private double pairs(Canvas c, WordedInvoice invoice, double y) {
        var s = style;
        var rows = new ArrayList<>(invoice.rows(List.of("customer")));
        rows.addAll(invoice.references(s.order()));
        rows.add(
                1 + (int) (s.order() % 3),
                new Row("Property", Printed.plain(invoice.facts().vendor().brand())));
        rows.add(new Row("Time", Printed.plain("Mo-Su 6:00A-12:00M")));
        rows.add(new Row("Demo", Printed.plain("A35+")));
        double width = (s.right() - s.left()) / across;
        double step = above ? s.leading() * 2 + 4 : s.leading() + 3;
        for (int i = 0; i < rows.size(); i++) {
            double x = s.left() + i % across * width;
            double top = y + i / across * step;
            var row = rows.get(i);
            s.label(c).fit(row.label(), above ? width - 8 : width * 0.41);
            c.text(x + 3, top, row.label());
            s.text(c).fit(row.value().text(), above ? width - 8 : width * 0.52 - 4);
            c.text(above ? x + 3 : x + width * 0.46, above ? top + s.leading() : top, row.value());
            if (framed) {
                c.frame(x, top - s.size() - 1, x + width, top + step - s.size() - 1, 0.4);
            }
        }
        return y + (rows.size() + across - 1) / across * step;
    }

    /// Each line is spread over days with times and rates.
    private double spots(Canvas c, WordedInvoice invoice, double y) {
        var s = style;
        var day =
                DateTimeFormatter.ofPattern(
                        s.order() % 2 == 0 ? "MM/dd/yy" : "M/d/yyyy", Locale.US);
        double[] columns = {0, 0.06, 0.2, 0.34, 0.72, 0.82};
        var heads =
                List.of("Ln", "Start Date", "End Date", invoice.word("col.description"), "Spots");
        double all = s.right() - s.left();
        for (int i = 0; i < heads.size(); i++) {
            s.bold(c).text(s.left() + columns[i] * all, y, heads.get(i));
        }
        s.bold(c).right(s.right(), y, invoice.word("col.amount"));
        y += s.leading() + 4;
        var start = invoice.facts().periodStart();
        int n = 1;
        for (var line : invoice.facts().lines()) {
            if (y > s.bottom() - 120) {
                c.turn();
                y = s.top() + 20;
            }
            s.text(c).text(s.left(), y, Integer.toString(n++));
            c.text(s.left() + columns[1] * all, y, day.format(start));
            c.text(s.left() + columns[2] * all, y, day.format(start.plusDays(6)));
            c.fit(line.description(), all * 0.37)
                    .text(s.left() + columns[3] * all, y, line.description());
            s.text(c)
                    .text(
                            s.left() + columns[4] * all,
                            y,
                            invoice.wording().number(line.quantity()));
            c.right(s.right(), y, invoice.wording().amount(line.amount()));
            y += s.leading() + 1;
        }
        c.line(s.left(), y - s.size(), s.right(), y - s.size(), 0.5);
        return y;
    }
}
