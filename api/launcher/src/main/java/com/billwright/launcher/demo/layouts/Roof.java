package com.billwright.launcher.demo.layouts;

import com.billwright.extraction.generate.Canvas;
import com.billwright.extraction.generate.Face;
import com.billwright.extraction.generate.LayoutProgram;
import com.billwright.extraction.generate.WordedInvoice;

/// A roofer: a roof over typewriter letters, everything in lines.
public final class Roof implements LayoutProgram {

    private static final Look LOOK = Look.of(Face.MONO, 0x8d4b32, 0xf6ece7);

    @Override
    public Paper paper() {
        return Paper.A4;
    }

    @Override
    public void draw(Canvas c, WordedInvoice invoice) {
        var vendor = invoice.facts().vendor();

        c.polygon(LOOK.main(), 42, 84, 112, 34, 182, 84, 166, 84, 112, 46, 58, 84);
        c.fill(140, 38, 152, 58, LOOK.main());
        LOOK.bold(c, 14).text(196, 60, invoice.value("vendor"));
        LOOK.grey(c, 8.5).text(196, 74, Parts.address(invoice, ", "));
        LOOK.grey(c, 8.5).text(196, 86, invoice.word("word.phone") + " " + vendor.phone());
        c.ink(LOOK.main()).line(42, 98, 553, 98, 1.4);
        Parts.customer(c, LOOK, invoice, 42, 138);
        LOOK.coloured(c, 18).right(553, 142, invoice.word("title"));
        double y = Parts.pairs(c, LOOK, invoice.rows(Parts.REFERENCES), 42, 190, 553, 210);
        LOOK.grey(c, 8.5).text(42, y, invoice.label("service_address"));
        LOOK.bold(c, 9).text(190, y, invoice.value("service_address"));
        y = Lines.RULED.draw(c, LOOK, invoice, 42, 553, y + 42);
        y = Parts.totals(c, LOOK, invoice, 300, 547, y + 6);
        LOOK.text(c, 8.5).text(42, y + 14, invoice.word("thanks"));
        c.ink(LOOK.main()).line(42, 772, 553, 772, 1.4);
        LOOK.grey(c, 7);
        Parts.line(c, 42, 786, "  ", Parts.smallPrint(invoice).subList(0, 3));
        Parts.line(
                c,
                42,
                797,
                "  ",
                Parts.smallPrint(invoice).subList(3, Parts.smallPrint(invoice).size()));
    }
}
