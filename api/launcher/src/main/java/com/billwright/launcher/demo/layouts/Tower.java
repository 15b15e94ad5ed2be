package com.billwright.launcher.demo.layouts;

import com.billwright.extraction.generate.Canvas;
import com.billwright.extraction.generate.Face;
import com.billwright.extraction.generate.LayoutProgram;
import com.billwright.extraction.generate.WordedInvoice;
import java.awt.Color;

/// A lift company: a tower of floors on the left margin, boxes of references.
public final class Tower implements LayoutProgram {

    private static final Look LOOK = Look.of(Face.SANS, 0x37474f, 0xeceff1);

    @Override
    public Paper paper() {
        return Paper.A4;
    }

    @Override
    public void draw(Canvas c, WordedInvoice invoice) {
        var vendor = invoice.facts().vendor();

        for (int floor = 0; floor < 9; floor++) {
            c.fill(
                    24,
                    40 + floor * 20,
                    40,
                    55 + floor * 20,
                    floor == 2 ? new Color(0xf9a825) : LOOK.main());
        }
        LOOK.coloured(c, 21).text(62, 62, vendor.brand());
        LOOK.grey(c, 8.5);
        double x = c.text(62, 78, invoice.value("vendor"));
        c.text(x, 78, Parts.address(invoice, ", ").after(" | "));
        double left = Parts.customer(c, LOOK, invoice, 62, 132);
        double right = Parts.site(c, LOOK, invoice, 360, 119);
        double y = Math.max(left, right) + 40;
        LOOK.bold(c, 16).text(62, y, invoice.word("title"));
        var rows = invoice.rows(Parts.REFERENCES);
        y += 30;
        for (int i = 0; i < rows.size(); i++) {
            double bx = 62 + i % 3 * 164;
            double by = y + i / 3 * 40;
            c.fill(bx, by - 12, bx + 158, by + 22, LOOK.soft());
            Parts.stacked(c, LOOK, rows.subList(i, i + 1), bx + 6, 146, by);
        }
        y += (rows.size() + 2) / 3 * 40 + 22;
        y = Lines.FILLED_HEAD.draw(c, LOOK, invoice, 62, 548, y);
        Parts.totals(c, LOOK, invoice, 352, 542, y + 6);
        c.ink(LOOK.main()).line(62, 778, 548, 778, 0.5);
        LOOK.grey(c, 7.5);
        Parts.line(c, 62, 792, "   ", Parts.smallPrint(invoice).subList(0, 2));
        Parts.line(
                c,
                62,
                803,
                "   ",
                Parts.smallPrint(invoice).subList(2, Parts.smallPrint(invoice).size()));
    }
}
