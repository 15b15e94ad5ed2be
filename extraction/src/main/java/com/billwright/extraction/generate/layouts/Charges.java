package com.billwright.extraction.generate.layouts;

import com.billwright.extraction.generate.Canvas;
import com.billwright.extraction.generate.WordedInvoice;

/// Lines without a table: each with its charge and its tax below it.
final class Charges {

    private Charges() {}

    static double draw(Canvas c, WordedInvoice invoice, Style s, double y) {
        var charge = invoice.word("online.charges");
        var untaxed = invoice.word("online.untaxed");
        for (var line : invoice.facts().lines()) {
            y = s.room(c, y, s.leading() * 3);
            var amount = invoice.wording().amount(line.amount());
            s.text(c).text(s.left() + 4, y, line.description());
            c.right(s.right() - 4, y, amount);
            s.small(c).text(s.left() + 18, y + s.leading(), charge);
            c.right(s.right() - 4, y + s.leading(), amount);
            y += 2 * s.leading();
            if (line.taxRate().signum() == 0) {
                var none = line.amount().subtract(line.amount());
                c.text(s.left() + 18, y, untaxed);
                c.right(s.right() - 4, y, invoice.wording().amount(none));
                y += s.leading();
            }
        }
        return y + 4;
    }
}
