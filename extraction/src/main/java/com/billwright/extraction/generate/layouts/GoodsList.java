package com.billwright.extraction.generate.layouts;

import com.billwright.extraction.generate.Canvas;
import com.billwright.extraction.generate.Dice;
import com.billwright.extraction.generate.LayoutProgram;
import com.billwright.extraction.generate.Market;
import com.billwright.extraction.generate.WordedInvoice;
import java.util.List;

/// What was delivered or done, without prices: delivery notes, timesheets.
record GoodsList(
        Style style,
        Head head,
        Recipient recipient,
        References references,
        LineTable table,
        Foot foot,
        boolean bare,
        boolean signed)
        implements LayoutProgram {

    static GoodsList draw(Market market, Dice dice) {
        var columns =
                dice.chance(0.5)
                        ? List.of(
                                LineTable.Column.POSITION,
                                LineTable.Column.DESCRIPTION,
                                LineTable.Column.QUANTITY,
                                LineTable.Column.UNIT)
                        : List.of(LineTable.Column.QUANTITY, LineTable.Column.DESCRIPTION);
        return new GoodsList(
                Style.draw(market, dice),
                dice.pick(Head.values()),
                dice.pick(Recipient.values()),
                dice.pick(References.values()),
                new LineTable(columns, dice.pick(LineTable.Rules.values())),
                dice.pick(Foot.values()),
                dice.chance(0.3),
                dice.chance(0.6));
    }

    @Override
    public String name() {
        return "goods/%s/%s/%s/%s".formatted(head, recipient, foot, bare);
    }

    @Override
    public Paper paper() {
        return style.paper();
    }

    @Override
    public void draw(Canvas c, WordedInvoice invoice) {
        var s = style;
        double y = bare ? s.top() : head.draw(c, invoice, s) + 14;
        s.bold(c).bold(s.size() + 4).text(s.left(), y, invoice.word("title"));
        y += s.leading() + 12;
        if (!bare) {
            y = recipient.draw(c, invoice, s, y) + 8;
        }
        var rows = invoice.rows(List.of("invoice_number", "invoice_date", "po_number", "customer"));
        y = references.draw(c, rows.subList(0, bare ? 2 : rows.size() - 1), s, y) + 14;
        y = table.draw(c, invoice, s, y) + 20;
        if (signed) {
            s.text(c).text(s.left(), Math.min(y + 20, s.bottom()), invoice.word("paper.signed"));
        }
        if (!bare) {
            foot.draw(c, invoice, s);
        }
    }
}
