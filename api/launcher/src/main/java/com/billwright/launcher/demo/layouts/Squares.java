package com.billwright.launcher.demo.layouts;

import com.billwright.extraction.generate.Canvas;
import com.billwright.extraction.generate.Face;
import com.billwright.extraction.generate.LayoutProgram;
import com.billwright.extraction.generate.WordedInvoice;
import java.awt.Color;

/// A building cleaner: a mosaic in the corner, sums beside the bank.
public final class Squares implements LayoutProgram {

    private static final Look LOOK = Look.of(Face.SANS, 0x6a4c93, 0xf3eef8);

    @Override
    public Paper paper() {
        return Paper.A4;
    }

    @Override
    public void draw(Canvas c, WordedInvoice invoice) {
        var vendor = invoice.facts().vendor();

        for (int i = 0; i < 16; i++) {
            int shade = new int[] {0x6a4c93, 0x9b7fc4, 0xcdbfe3, 0xf3c969}[(i * 7 + i / 4) % 4];
            c.fill(
                    500 + i % 4 * 18,
                    24 + i / 4 * 18,
                    515 + i % 4 * 18,
                    39 + i / 4 * 18,
                    new Color(shade));
        }
        LOOK.coloured(c, 17).text(50, 58, invoice.value("vendor"));
        LOOK.grey(c, 8.5);
        double y = c.block(50, 74, 12, "vendor_address", vendor.address().lines());
        c.text(50, y, invoice.word("word.phone") + " " + vendor.phone());
        y = Parts.customer(c, LOOK, invoice, 50, 158);
        double right = Parts.pairs(c, LOOK, invoice.rows(Parts.REFERENCES), 330, 436, 566, 132);
        y = Math.max(y + 4, right) + 22;
        c.fill(50, y - 15, 566, y + 10, LOOK.soft());
        LOOK.bold(c, 10);
        double x = c.text(60, y + 1, invoice.label("service_address")) + 6;
        LOOK.text(c, 10).text(x, y + 1, invoice.value("service_address"));
        y = Lines.BOXED.draw(c, LOOK, invoice, 50, 566, y + 40);
        Parts.totals(c, LOOK, invoice, 366, 560, y + 8);
        LOOK.bold(c, 9).text(50, y + 8, invoice.word("remit"));
        LOOK.text(c, 9).text(50, y + 22, vendor.bank());
        double row = y + 36;
        for (var piece : Parts.smallPrint(invoice)) {
            LOOK.text(c, 8.5).text(50, row, piece);
            row += 13;
        }
        LOOK.grey(c, 9).centre(308, 800, invoice.word("thanks"));
    }
}
