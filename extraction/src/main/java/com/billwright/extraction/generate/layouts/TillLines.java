package com.billwright.extraction.generate.layouts;

import com.billwright.extraction.generate.Canvas;
import com.billwright.extraction.generate.Dice;
import com.billwright.extraction.generate.WordedInvoice;

/// What was sold, as a till prints it: on one line, on two, with codes in front or tax marks behind.
record TillLines(Form form, boolean headed, boolean ruled, String mark) {

    enum Form {
        ONE_LINE,
        QUANTITY_FIRST,
        QUANTITY_BELOW,
        CODE_ABOVE,
        COLUMNS
    }

    static TillLines draw(Dice dice) {
        return new TillLines(
                dice.pick(Form.values()),
                dice.chance(0.6),
                dice.chance(0.6),
                dice.pick("", "", " SR", " S", " *", " T"));
    }

    double draw(Canvas c, WordedInvoice invoice, Till till, double y) {
        double right = till.right();
        if (ruled) {
            c.line(Till.LEFT, y - 6, right, y - 6, 0.4);
            y += 4;
        }
        if (headed) {
            c.plain(7).text(Till.LEFT, y, invoice.word("col.description"));
            c.text(Till.LEFT + (right - Till.LEFT) * 0.5, y, invoice.word("col.quantity"));
            c.right(right, y, invoice.word("col.amount"));
            y += till.leading();
        }
        var wording = invoice.wording();
        int n = 1;
        for (var line : invoice.facts().lines()) {
            var quantity = wording.number(line.quantity());
            var price = wording.bare(line.unitPrice());
            var amount = wording.bare(line.amount()) + mark;
            double all = right - Till.LEFT;
            switch (form) {
                case ONE_LINE -> described(c, line.description(), Till.LEFT, all * 0.7, y);
                case QUANTITY_FIRST -> {
                    c.plain(7.5).text(Till.LEFT, y, quantity);
                    described(c, line.description(), Till.LEFT + 18, all * 0.6, y);
                }
                case QUANTITY_BELOW -> {
                    described(c, line.description(), Till.LEFT, all, y);
                    y += till.leading();
                    c.plain(7.5).text(Till.LEFT + 10, y, quantity + " x " + price);
                }
                case CODE_ABOVE -> {
                    var code = Dice.of(line.description().hashCode(), 3).fill("955#########");
                    c.plain(7.5).text(Till.LEFT, y, code);
                    y += till.leading();
                    described(c, n + ". " + line.description(), Till.LEFT, all * 0.55, y);
                    c.plain(7.5).text(Till.LEFT + all * 0.6, y, quantity);
                }
                default -> {
                    described(c, line.description(), Till.LEFT, all * 0.45, y);
                    c.plain(7.5).text(Till.LEFT + all * 0.5, y, quantity + " X");
                    c.right(Till.LEFT + all * 0.76, y, price);
                }
            }
            c.plain(7.5).right(right, y, amount);
            y += till.leading();
            n++;
        }
        if (ruled) {
            c.line(Till.LEFT, y - 6, right, y - 6, 0.4);
            y += 4;
        }
        return y;
    }

    private static void described(Canvas c, String words, double x, double width, double y) {
        c.plain(7.5).fit(words, width).text(x, y, words);
    }
}
