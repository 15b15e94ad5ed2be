package com.billwright.extraction.generate.layouts;

import com.billwright.extraction.generate.Canvas;
import com.billwright.extraction.generate.Dice;
import com.billwright.extraction.generate.LayoutProgram;
import com.billwright.extraction.generate.Market;
import com.billwright.extraction.generate.WordedInvoice;
import java.util.ArrayList;
import java.util.List;

/// Running text: letters, reminders, terms, contracts.
record Prose(Style style, Head head, Recipient recipient, Foot foot, Kind kind, int columns)
        implements LayoutProgram {

    enum Kind {
        LETTER,
        REMINDER,
        TERMS,
        CONTRACT
    }

    static Prose draw(Market market, Dice dice, Kind kind) {
        return new Prose(
                Style.draw(market, dice),
                dice.pick(Head.values()),
                dice.pick(Recipient.values()),
                dice.pick(Foot.values()),
                kind,
                kind == Kind.TERMS ? dice.pick(1, 2, 2, 3) : 1);
    }

    @Override
    public String name() {
        return "prose/%s/%s/%s/%s/%d".formatted(kind, head, recipient, foot, columns);
    }

    @Override
    public Paper paper() {
        return style.paper();
    }

    @Override
    public void draw(Canvas c, WordedInvoice invoice) {
        var s = style;
        var dice = Dice.of(s.order(), invoice.number(), 12);
        boolean terms = kind == Kind.TERMS;
        double y = terms ? s.top() : head.draw(c, invoice, s) + 16;
        if (kind == Kind.LETTER || kind == Kind.REMINDER) {
            y = recipient.draw(c, invoice, s, y) + 12;
            s.text(c).right(s.right(), y, invoice.value("invoice_date"));
            y += s.leading() * 1.5;
        }
        s.bold(c).bold(s.size() + (terms ? 2 : 3));
        c.text(s.left(), y, invoice.word("title"));
        y += s.leading() * 2;
        if (kind == Kind.LETTER || kind == Kind.REMINDER) {
            s.text(c).text(s.left(), y, invoice.word("paper.greeting"));
            y += s.leading() * 1.6;
        }
        y = text(c, invoice, dice, y);
        if (kind == Kind.REMINDER) {
            y = open(c, invoice, dice, y);
        }
        if (!terms) {
            s.text(c).text(s.left(), y + 8, invoice.word("paper.farewell"));
            s.text(c).text(s.left(), y + 44, invoice.facts().clerk());
            foot.draw(c, invoice, s);
        }
    }

    private double text(Canvas c, WordedInvoice invoice, Dice dice, double top) {
        var s = style;
        double width = (s.right() - s.left() - 14 * (columns - 1)) / columns;
        double y = top;
        double lowest = top;
        int column = 0;
        int paragraphs =
                switch (kind) {
                    case LETTER -> dice.between(1, 4);
                    case REMINDER -> 2;
                    case TERMS -> dice.between(8, 30);
                    case CONTRACT -> dice.between(5, 14);
                };
        for (int p = 1; p <= paragraphs; p++) {
            (kind == Kind.TERMS ? s.small(c) : s.text(c)).plain(kind == Kind.TERMS ? 7 : s.size());
            var numbered = kind == Kind.TERMS || kind == Kind.CONTRACT ? "§ " + p + " " : "";
            for (var line : c.wrap(numbered + paragraph(invoice, dice), width)) {
                double bottom = s.bottom() + (kind == Kind.TERMS ? 50 : 0);
                if (y > bottom) {
                    column++;
                    y = top;
                    if (column == columns) {
                        c.turn();
                        column = 0;
                        top = s.top();
                        y = top;
                    }
                }
                c.text(s.left() + column * (width + 14), y, line);
                y += kind == Kind.TERMS ? 8.5 : s.leading();
            }
            y += 5;
            lowest = Math.max(lowest, y);
        }
        return columns == 1 ? y : lowest;
    }

    private String paragraph(WordedInvoice invoice, Dice dice) {
        var key =
                switch (kind) {
                    case LETTER -> "paper.sentences";
                    case REMINDER -> "paper.reminding";
                    case TERMS, CONTRACT -> "paper.terms";
                };
        List<String> sentences = new ArrayList<>();
        for (int i = dice.between(1, 3); i > 0; i--) {
            sentences.add(dice.pick(invoice.wording().market().list(key)));
        }
        return String.join(" ", sentences);
    }

    /// The bills that are not paid.
    private double open(Canvas c, WordedInvoice invoice, Dice dice, double y) {
        var s = style;
        y += 6;
        for (int i = dice.between(1, 4); i > 0; i--) {
            s.text(c);
            c.text(s.left(), y, invoice.label("invoice_number") + " " + dice.fill("#######"));
            c.text(
                    s.left() + 190,
                    y,
                    invoice.wording().date(invoice.facts().invoiceDate().minusDays(40L * i)));
            c.right(s.right(), y, invoice.wording().amount(dice.money(20, 1500)));
            y += s.leading() + 1;
        }
        s.bold(c).text(s.left(), y, invoice.word("paper.closing"));
        c.right(s.right(), y, invoice.value("total"));
        return y + s.leading() + 6;
    }
}
