package com.billwright.launcher.demo.layouts;

import com.billwright.extraction.generate.Canvas;
import com.billwright.extraction.generate.Face;
import com.billwright.extraction.generate.LayoutProgram;
import com.billwright.extraction.generate.WordedInvoice;
import java.awt.Color;

/// A cleaner: everything centred, stars, much air.
public final class Sparkle implements LayoutProgram {

    private static final Look LOOK = Look.of(Face.SANS, 0x0f8b8d, 0xe6f5f4);

    @Override
    public Paper paper() {
        return Paper.LETTER;
    }

    @Override
    public void draw(Canvas c, WordedInvoice invoice) {
        var vendor = invoice.facts().vendor();

        star(c, 282, 40, 11, LOOK.main());
        star(c, 306, 52, 7, new Color(0x7cc6c3));
        star(c, 324, 36, 8, new Color(0xf2b134));
        LOOK.coloured(c, 19).centre(306, 86, invoice.value("vendor"));
        LOOK.grey(c, 8.5).centre(306, 101, Parts.address(invoice, ", "));
        LOOK.grey(c, 8.5)
                .centre(
                        306,
                        113,
                        invoice.word("word.phone")
                                + " "
                                + vendor.phone()
                                + "    "
                                + vendor.email());
        c.tracking(3);
        LOOK.bold(c, 10).centre(306, 148, invoice.word("title"));
        c.tracking(0);
        c.ink(LOOK.main()).line(256, 156, 356, 156, 1.2);
        LOOK.grey(c, 7.5).text(70, 186, invoice.label("customer"));
        double left = Parts.customer(c, LOOK, invoice, 70, 200);
        double right = Parts.site(c, LOOK, invoice, 340, 186);
        double y =
                Parts.across(
                        c,
                        LOOK,
                        invoice.rows(Parts.REFERENCES),
                        4,
                        70,
                        560,
                        Math.max(left, right) + 24);
        y = Lines.ZEBRA.draw(c, LOOK, invoice, 70, 542, y + 26);
        Parts.totals(c, LOOK, invoice, 352, 536, y + 6);
        LOOK.grey(c, 8.5).centre(306, 716, invoice.word("thanks"));
        LOOK.grey(c, 7.5);
        Parts.centred(c, 306, 744, "   -   ", Parts.smallPrint(invoice));
    }

    private static void star(Canvas c, double x, double y, double r, Color colour) {
        double in = r * 0.28;
        c.polygon(
                colour, x, y - r, x + in, y - in, x + r, y, x + in, y + in, x, y + r, x - in,
                y + in, x - r, y, x - in, y - in);
    }
}
