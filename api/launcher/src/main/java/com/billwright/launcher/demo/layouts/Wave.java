package com.billwright.launcher.demo.layouts;

import com.billwright.extraction.generate.Canvas;
import com.billwright.extraction.generate.Face;
import com.billwright.extraction.generate.LayoutProgram;
import com.billwright.extraction.generate.WordedInvoice;
import java.awt.Color;

/// A water company: waves over the top, the sum in a disc.
public final class Wave implements LayoutProgram {

    private static final Look LOOK = Look.of(Face.SANS, 0x0277bd, 0xe3f2fb);

    @Override
    public Paper paper() {
        return Paper.A4;
    }

    @Override
    public void draw(Canvas c, WordedInvoice invoice) {
        var vendor = invoice.facts().vendor();

        wave(c, 0, 66, new Color(0xb3dcf2));
        wave(c, 2, 54, LOOK.main());
        c.face(Face.SANS).ink(Color.WHITE).bold(18).text(48, 36, invoice.value("vendor"));
        LOOK.grey(c, 8.5);
        double y = c.block(48, 106, 12, "vendor_address", vendor.address().lines());
        c.text(48, y, vendor.phone());
        Parts.customer(c, LOOK, invoice, 330, 134);
        c.disc(110, 232, 56, LOOK.soft());
        LOOK.grey(c, 8).centre(110, 218, invoice.label("total"));
        LOOK.coloured(c, 16).fit(invoice.value("total").text(), 98);
        c.centre(110, 240, invoice.value("total"));
        LOOK.coloured(c, 15).text(196, 200, invoice.word("title"));
        y = Parts.across(c, LOOK, invoice.rows(Parts.REFERENCES), 3, 196, 556, 222);
        y = Parts.site(c, LOOK, invoice, 196, y + 4);
        y = Lines.ZEBRA.draw(c, LOOK, invoice, 48, 547, Math.max(y, 300) + 30);
        y = Parts.totals(c, LOOK, invoice, 340, 541, y + 6);
        LOOK.text(c, 9).text(48, y + 12, invoice.word("thanks"));
        c.ink(LOOK.main()).line(48, 778, 547, 778, 0.6);
        LOOK.grey(c, 7.5);
        Parts.line(c, 48, 792, "   ", Parts.smallPrint(invoice).subList(0, 3));
        Parts.line(
                c,
                48,
                803,
                "   ",
                Parts.smallPrint(invoice).subList(3, Parts.smallPrint(invoice).size()));
    }

    private static void wave(Canvas c, double phase, double depth, Color colour) {
        var corners = new double[2 * 42];
        for (int i = 0; i < 40; i++) {
            corners[2 * i] = i * 595 / 39.0;
            corners[2 * i + 1] = depth + 9 * Math.sin(i * 0.32 + phase);
        }
        corners[80] = 595;
        corners[82] = 0;
        c.polygon(colour, corners);
    }
}
