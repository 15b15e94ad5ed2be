package com.billwright.launcher.demo.layouts;

import com.billwright.extraction.generate.Canvas;
import com.billwright.extraction.generate.Face;
import com.billwright.extraction.generate.LayoutProgram;
import com.billwright.extraction.generate.WordedInvoice;
import java.awt.Color;

/// A lift maker: a dark bar, arrows, references in a row below it.
public final class Lift implements LayoutProgram {

    private static final Look LOOK = Look.of(Face.SANS, 0x2b2f36, 0xf0f1f3);

    @Override
    public Paper paper() {
        return Paper.LETTER;
    }

    @Override
    public void draw(Canvas c, WordedInvoice invoice) {
        var vendor = invoice.facts().vendor();

        c.fill(0, 0, 612, 92, LOOK.main());
        Color red = new Color(0xe4572e);
        c.polygon(red, 48, 48, 60, 28, 72, 48);
        c.polygon(Color.WHITE, 48, 54, 60, 74, 72, 54);
        c.face(Face.SANS).ink(Color.WHITE).bold(19).text(88, 50, invoice.value("vendor"));
        c.plain(8.5).text(88, 66, Parts.address(invoice, ", "));
        c.bold(15).right(564, 50, invoice.word("title"));
        c.plain(8.5).right(564, 66, vendor.phone());
        c.fill(0, 92, 612, 96, red);
        double y = Parts.across(c, LOOK, invoice.rows(Parts.REFERENCES), 4, 48, 580, 124);
        c.ink(Look.HAIRLINE).line(48, y - 6, 564, y - 6, 0.6);
        LOOK.grey(c, 7.5).text(48, y + 16, invoice.label("customer"));
        double left = Parts.customer(c, LOOK, invoice, 48, y + 29);
        double right = Parts.site(c, LOOK, invoice, 320, y + 16);
        y = Lines.RULED.draw(c, LOOK, invoice, 48, 564, Math.max(left, right) + 26);
        Parts.totals(c, LOOK, invoice, 360, 558, y + 4);
        LOOK.grey(c, 8).text(48, 726, invoice.word("thanks"));
        c.fill(0, 742, 612, 792, LOOK.soft());
        LOOK.grey(c, 7.5);
        Parts.line(c, 48, 770, "    ", Parts.smallPrint(invoice));
    }
}
