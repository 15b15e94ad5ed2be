package com.billwright.launcher.demo.layouts;

import com.billwright.extraction.generate.Canvas;
import com.billwright.extraction.generate.Face;
import com.billwright.extraction.generate.LayoutProgram;
import com.billwright.extraction.generate.WordedInvoice;
import java.awt.Color;
import java.util.List;

/// A guard: a shield, references in a dark column on the left.
public final class Shield implements LayoutProgram {

    private static final Look LOOK = Look.of(Face.SANS, 0x14213d, 0xe9ecf3);

    @Override
    public Paper paper() {
        return Paper.A4;
    }

    @Override
    public void draw(Canvas c, WordedInvoice invoice) {
        var vendor = invoice.facts().vendor();

        c.fill(0, 0, 168, 842, LOOK.main());
        Color gold = new Color(0xfca311);
        c.polygon(gold, 56, 44, 84, 34, 112, 44, 112, 74, 84, 98, 56, 74);
        c.polygon(LOOK.main(), 64, 50, 84, 43, 104, 50, 104, 71, 84, 88, 64, 71);
        c.face(Face.SANS).ink(gold).bold(17).centre(84, 73, vendor.brand().substring(0, 1));
        double y = 136;
        for (var row : invoice.rows(Parts.REFERENCES)) {
            c.ink(new Color(0xb8c0d4)).plain(7.5).fit(row.label(), 132).text(22, y, row.label());
            c.ink(Color.WHITE).bold(10).fit(row.value().text(), 136).text(22, y + 13, row.value());
            y += 34;
        }
        c.ink(new Color(0xb8c0d4)).plain(7);
        c.block(22, 790, 10, List.of(vendor.phone(), vendor.email()));
        LOOK.coloured(c, 20).text(192, 62, invoice.value("vendor"));
        LOOK.grey(c, 8.5).text(192, 77, Parts.address(invoice, ", "));
        LOOK.bold(c, 14).text(192, 120, invoice.word("title"));
        double left = Parts.site(c, LOOK, invoice, 192, 150);
        double right = Parts.customer(c, LOOK, invoice, 380, 150);
        y = Lines.RULED.draw(c, LOOK, invoice, 192, 565, Math.max(left, right) + 32);
        y = Parts.totals(c, LOOK, invoice, 370, 559, y + 6);
        LOOK.text(c, 9);
        c.block(192, y + 12, 13, c.wrap(invoice.word("thanks"), 370));
        LOOK.grey(c, 7.5);
        double row = 770;
        for (var piece : Parts.smallPrint(invoice)) {
            c.text(192, row, piece);
            row += 11;
        }
    }
}
