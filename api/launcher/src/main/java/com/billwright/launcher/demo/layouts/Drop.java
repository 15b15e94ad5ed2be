package com.billwright.launcher.demo.layouts;

import com.billwright.extraction.generate.Canvas;
import com.billwright.extraction.generate.Face;
import com.billwright.extraction.generate.LayoutProgram;
import com.billwright.extraction.generate.WordedInvoice;
import java.awt.Color;

/// A plumber: a drop, a blue line, references in a card.
public final class Drop implements LayoutProgram {

    private static final Look LOOK = Look.of(Face.SANS, 0x1769aa, 0xe8f2fa);

    @Override
    public Paper paper() {
        return Paper.LETTER;
    }

    @Override
    public void draw(Canvas c, WordedInvoice invoice) {
        var vendor = invoice.facts().vendor();

        c.disc(66, 66, 15, LOOK.main());
        c.polygon(LOOK.main(), 53.5, 58, 66, 32, 78.5, 58);
        c.disc(61, 70, 4, Color.WHITE);
        LOOK.coloured(c, 20).text(94, 62, invoice.value("vendor"));
        LOOK.grey(c, 8.5).text(94, 78, Parts.address(invoice, ", "));
        LOOK.grey(c, 8.5).text(94, 90, vendor.phone() + "   " + vendor.email());
        c.fill(48, 108, 564, 111, LOOK.main());
        LOOK.grey(c, 8).text(48, 140, invoice.label("customer"));
        double y = Parts.customer(c, LOOK, invoice, 48, 155);
        Parts.site(c, LOOK, invoice, 48, y + 14);
        var rows = invoice.rows(Parts.REFERENCES);
        c.fill(330, 124, 564, 158 + rows.size() * 15, LOOK.soft());
        LOOK.coloured(c, 13).text(344, 145, invoice.word("title"));
        y = Parts.pairs(c, LOOK, rows, 344, 436, 556, 166);
        y = Lines.FILLED_HEAD.draw(c, LOOK, invoice, 48, 564, Math.max(y, 250) + 40);
        Parts.totals(c, LOOK, invoice, 370, 558, y + 8);
        LOOK.text(c, 9).text(48, y + 8, invoice.word("thanks"));
        LOOK.grey(c, 7.5);
        Parts.centred(c, 306, 752, "   |   ", Parts.smallPrint(invoice));
    }
}
