package com.billwright.extraction.generate.layouts;

import com.billwright.extraction.generate.Canvas;
import com.billwright.extraction.generate.WordedInvoice;

/// Base and tax of each rate, beside or in place of what the totals say.
enum TaxTable {
    NONE,
    BEFORE_TOTALS,
    AFTER_TOTALS;

    double height(WordedInvoice invoice, Style s) {
        return this == BEFORE_TOTALS ? s.leading() * (invoice.facts().taxes().size() + 2) : 0;
    }

    static double draw(Canvas c, WordedInvoice invoice, Style s, double y) {
        var facts = invoice.facts();
        if (facts.taxTotal().signum() == 0) {
            return y;
        }
        var wording = invoice.wording();
        double[] ends = {s.left() + 60, s.left() + 160, s.left() + 250};
        var heads =
                new String[] {"%", wording.bareLabel("net_total"), wording.bareLabel("tax_total")};
        for (int i = 0; i < heads.length; i++) {
            s.label(c).fit(heads[i], 86);
            c.right(ends[i], y, heads[i]);
        }
        c.line(s.left(), y + 3, ends[2], y + 3, 0.4);
        y += s.leading() + 2;
        for (var tax : facts.taxes()) {
            s.text(c).right(ends[0], y, wording.number(tax.rate()) + " %");
            c.right(ends[1], y, wording.bare(tax.base()));
            c.right(ends[2], y, wording.bare(tax.tax()));
            y += s.leading();
        }
        return y + s.leading() * 0.5;
    }
}
