package com.billwright.extraction.generate.layouts;

import com.billwright.extraction.generate.Canvas;
import com.billwright.extraction.generate.Dice;
import com.billwright.extraction.generate.LayoutProgram;
import com.billwright.extraction.generate.Market;
import com.billwright.extraction.generate.WordedInvoice;
import java.math.BigDecimal;
import java.util.List;

/// A customer's account: what was billed and paid, or what is still open.
record Statement(
        Style style,
        Head head,
        Recipient recipient,
        References references,
        Foot foot,
        boolean openItems,
        boolean balances,
        boolean aging,
        boolean titleRight)
        implements LayoutProgram {

    private static final double[] AT = {0, 0.14, 0.3, 0.66, 0.83, 1};

    static Statement draw(Market market, Dice dice) {
        return new Statement(
                Style.draw(market, dice),
                dice.pick(Head.values()),
                dice.pick(Recipient.values()),
                dice.pick(References.values()),
                dice.pick(Foot.values()),
                dice.chance(0.4),
                dice.chance(0.75),
                dice.chance(0.45),
                dice.chance(0.4));
    }

    @Override
    public String name() {
        return "statement/%s/%s/%s/%s/%s".formatted(head, recipient, foot, openItems, balances);
    }

    @Override
    public Paper paper() {
        return style.paper();
    }

    @Override
    public void draw(Canvas c, WordedInvoice invoice) {
        var s = style;
        var dice = Dice.of(s.order(), invoice.number(), 11);
        double y = head.draw(c, invoice, s) + 18;
        s.bold(c).bold(s.size() + 5);
        if (titleRight) {
            c.right(s.right(), y, invoice.word("title"));
        } else {
            c.text(s.left(), y, invoice.word("title"));
        }
        y = recipient.draw(c, invoice, s, y + s.leading() + 12) + 8;
        var rows = invoice.rows(List.of("invoice_number", "invoice_date", "account_number"));
        y = references.draw(c, rows, s, y) + 14;
        var due = table(c, invoice, dice, y);
        y = due.y();
        if (aging) {
            y = aged(c, invoice, dice, due.balance(), y + 10);
        }
        s.bold(c).right(s.right() - 90, y + 8, invoice.word("paper.closing"));
        c.right(s.right(), y + 8, invoice.wording().amount(due.balance()));
        foot.draw(c, invoice, s);
    }

    private record Due(double y, BigDecimal balance) {}

    private Due table(Canvas c, WordedInvoice invoice, Dice dice, double y) {
        var s = style;
        var market = invoice.wording().market();
        heads(c, market.list(openItems ? "paper.columns.open" : "paper.columns"), y);
        y += s.leading() + 5;
        var balance = BigDecimal.ZERO.setScale(2);
        if (balances) {
            balance = dice.money(20, 2500);
            s.text(c).text(s.left() + AT[2] * width(), y, invoice.word("paper.opening"));
            c.right(s.right(), y, invoice.wording().bare(balance));
            y += s.leading() + 2;
        }
        var date = invoice.facts().invoiceDate().minusDays(90);
        for (int i = dice.between(3, dice.chance(0.15) ? 60 : 14); i > 0; i--) {
            if (y > s.bottom()) {
                c.turn();
                y = s.top() + 10;
            }
            date = date.plusDays(dice.between(1, 6));
            var amount = dice.money(15, 1800);
            var what = dice.pick(market.list("paper.movements"));
            boolean paid = !openItems && dice.chance(0.4);
            balance = paid ? balance.subtract(amount) : balance.add(amount);
            var words = invoice.wording();
            var cells =
                    openItems
                            ? List.of(
                                    words.date(date),
                                    dice.fill("#######"),
                                    words.date(date.plusDays(30)),
                                    words.bare(amount),
                                    words.bare(amount),
                                    String.valueOf(dice.between(0, 99)))
                            : List.of(
                                    words.date(date),
                                    dice.fill("#######"),
                                    what,
                                    paid ? "" : words.bare(amount),
                                    paid ? words.bare(amount) : "",
                                    words.bare(balance));
            row(c, cells, y);
            y += s.leading() + 1;
        }
        return new Due(y, balance);
    }

    private double width() {
        return style.right() - style.left();
    }

    private void heads(Canvas c, List<String> heads, double y) {
        style.bold(c);
        row(c, heads, y);
        c.line(style.left(), y + 4, style.right(), y + 4, 0.6);
    }

    private void row(Canvas c, List<String> cells, double y) {
        for (int i = 0; i < cells.size(); i++) {
            if (i < 3) {
                c.text(style.left() + AT[i] * width(), y, cells.get(i));
            } else {
                c.right(style.left() + AT[i] * width(), y, cells.get(i));
            }
        }
        style.text(c);
    }

    private double aged(Canvas c, WordedInvoice invoice, Dice dice, BigDecimal balance, double y) {
        var heads = invoice.wording().market().list("paper.aging");
        double step = width() / heads.size();
        for (int i = 0; i < heads.size(); i++) {
            double end = style.left() + (i + 1) * step - 4;
            style.label(c).right(end, y, heads.get(i));
            style.text(c);
            c.right(
                    end,
                    y + style.leading() + 2,
                    invoice.wording().bare(i == 0 ? balance : dice.money(0, 400)));
        }
        return y + 2 * style.leading() + 8;
    }
}
