package com.billwright.launcher.demo.layouts;

import com.billwright.extraction.generate.Canvas;
import com.billwright.extraction.generate.Face;
import com.billwright.extraction.generate.LayoutProgram;
import com.billwright.extraction.generate.WordedInvoice;
import java.awt.Color;

/// A waste collector: slanted stripes, containers, sums in a filled band.
public final class Bins implements LayoutProgram {

    private static final Look LOOK = Look.of(Face.SANS, 0x4c7a34, 0xedf4e8);

    @Override
    public Paper paper() {
        return Paper.A4;
    }

    @Override
    public void draw(Canvas c, WordedInvoice invoice) {
        var vendor = invoice.facts().vendor();

        for (int i = 0; i < 7; i++) {
            double x = 400 + i * 32;
            c.polygon(
                    i % 2 == 0 ? LOOK.main() : new Color(0xf4c430),
                    x,
                    0,
                    x + 22,
                    0,
                    x - 14,
                    46,
                    x - 36,
                    46);
        }
        bin(c, 48, 40, LOOK.main());
        bin(c, 76, 40, new Color(0xf4c430));
        LOOK.bold(c, 16).text(112, 58, invoice.value("vendor"));
        LOOK.grey(c, 8.5).text(112, 73, Parts.address(invoice, " - "));
        LOOK.grey(c, 8.5).text(112, 85, invoice.word("word.phone") + " " + vendor.phone());
        double y = Parts.across(c, LOOK, invoice.rows(Parts.REFERENCES), 4, 48, 560, 128);
        LOOK.grey(c, 7.5).text(300, y + 12, invoice.label("customer"));
        double right = Parts.customer(c, LOOK, invoice, 300, y + 26);
        double left = Parts.site(c, LOOK, invoice, 48, y + 12);
        y = Math.max(left, right) + 22;
        LOOK.coloured(c, 16).text(48, y, invoice.word("title"));
        y = Lines.FILLED_HEAD.draw(c, LOOK, invoice, 48, 547, y + 32);
        var rows = invoice.totals();
        c.fill(48, y - 6, 547, y + 34, LOOK.soft());
        Parts.across(c, LOOK, rows, rows.size(), 60, 547, y + 9);
        LOOK.text(c, 9).text(48, y + 60, invoice.word("thanks"));
        LOOK.bold(c, 8).text(48, 770, invoice.word("remit") + " : " + vendor.bank());
        LOOK.grey(c, 7.5);
        Parts.line(c, 48, 783, "   ", Parts.smallPrint(invoice).subList(0, 2));
        Parts.line(
                c,
                48,
                795,
                "   ",
                Parts.smallPrint(invoice).subList(2, Parts.smallPrint(invoice).size()));
    }

    private static void bin(Canvas c, double x, double y, Color colour) {
        c.polygon(colour, x, y + 8, x + 22, y + 8, x + 18, y + 42, x + 4, y + 42);
        c.fill(x - 2, y + 2, x + 24, y + 6, colour);
    }
}
