package com.billwright.launcher.demo.layouts;

import com.billwright.extraction.generate.Canvas;
import com.billwright.extraction.generate.Face;
import com.billwright.extraction.generate.LayoutProgram;
import com.billwright.extraction.generate.WordedInvoice;
import java.awt.Color;

/// A gardener: leaves, serifs, the references in one line.
public final class Leaf implements LayoutProgram {

    private static final Look LOOK = Look.of(Face.SERIF, 0x3f7d3a, 0xeef5ea);

    @Override
    public Paper paper() {
        return Paper.LETTER;
    }

    @Override
    public void draw(Canvas c, WordedInvoice invoice) {
        var vendor = invoice.facts().vendor();

        leaf(c, 520, 70, 34);
        leaf(c, 486, 88, 20);
        LOOK.coloured(c, 25).text(52, 68, invoice.value("vendor"));
        LOOK.grey(c, 9).italic(10).text(52, 84, vendor.slogan());
        LOOK.grey(c, 9).text(52, 106, Parts.address(invoice, " - "));
        LOOK.grey(c, 9).text(52, 118, vendor.phone() + " - " + vendor.domain());
        c.ink(LOOK.main()).line(52, 132, 560, 132, 0.6);
        c.ink(LOOK.main()).line(52, 135, 560, 135, 0.6);
        double left = Parts.customer(c, LOOK, invoice, 52, 168);
        double right = Parts.pairs(c, LOOK, invoice.rows(Parts.REFERENCES), 340, 430, 562, 168);
        double y = Parts.site(c, LOOK, invoice, 52, Math.max(left + 12, 222));
        LOOK.coloured(c, 15).text(52, Math.max(y, right) + 24, invoice.word("title"));
        y = Lines.AIRY.draw(c, LOOK, invoice, 52, 560, Math.max(y, right) + 56);
        Parts.totals(c, LOOK, invoice, 372, 554, y + 4);
        LOOK.grey(c, 9.5).italic(9.5).text(52, y + 6, invoice.word("thanks"));
        leaf(c, 66, 742, 14);
        LOOK.grey(c, 8);
        Parts.line(c, 92, 744, "   ", Parts.smallPrint(invoice));
    }

    private static void leaf(Canvas c, double x, double y, double size) {
        c.polygon(
                LOOK.main(),
                x - size,
                y,
                x - size * 0.4,
                y - size * 0.55,
                x + size * 0.3,
                y - size * 0.6,
                x + size,
                y - size * 0.35,
                x + size * 0.55,
                y + size * 0.2,
                x - size * 0.2,
                y + size * 0.35);
        c.ink(Color.WHITE).line(x - size * 0.8, y, x + size * 0.8, y - size * 0.28, 0.8);
    }
}
