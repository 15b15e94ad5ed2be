package com.billwright.extraction.samples;

import com.billwright.extraction.generate.Canvas;
import com.billwright.extraction.generate.WordedInvoice;
import java.util.List;

/// The lines and the foot of sample bills.
final class SampleLines {

    private SampleLines() {}

    /// Description on the left, amount on the right, over as many pages as needed.
    static double draw(Canvas c, WordedInvoice invoice, double left, double right, double y) {
        c.bold(9).text(left, y, invoice.word("col.description"));
        c.right(right, y, invoice.word("col.amount"));
        c.line(left, y + 4, right, y + 4, 0.6);
        y += 18;
        for (var line : invoice.facts().lines()) {
            if (y > 690) {
                c.turn();
                y = 70;
            }
            c.plain(9).text(left, y, line.description());
            c.right(right, y, invoice.wording().bare(line.amount()));
            y += 14;
        }
        if (y > 640) {
            c.turn();
            y = 70;
        }
        c.line(left, y - 8, right, y - 8, 0.6);
        return y + 10;
    }

    static void foot(Canvas c, WordedInvoice invoice, double left) {
        double x = left;
        for (var row : invoice.rows(List.of("vendor_vat_id", "vendor_tax_number", "iban"))) {
            c.plain(7);
            x = c.text(x, 800, row.label()) + 3;
            x = c.text(x, 800, row.value()) + 14;
        }
    }
}
