package com.billwright.launcher.demo.layouts;

import com.billwright.extraction.generate.Canvas;
import com.billwright.extraction.generate.Face;
import com.billwright.extraction.generate.LayoutProgram;
import com.billwright.extraction.generate.Printed;
import com.billwright.extraction.generate.WordedInvoice;
import java.awt.Color;
import java.util.List;

/// A craftsman: an arch with its keystone, two framed boxes.
public final class Keystone implements LayoutProgram {

    private static final Look LOOK = Look.of(Face.SERIF, 0x9c6b1e, 0xfaf3e6);

    @Override
    public Paper paper() {
        return Paper.A4;
    }

    @Override
    public void draw(Canvas c, WordedInvoice invoice) {
        var vendor = invoice.facts().vendor();

        for (int i = 0; i < 5; i++) {
            double a = Math.toRadians(180 + i * 36 + 2);
            double b = Math.toRadians(180 + i * 36 + 34);
            c.polygon(
                    i == 2 ? new Color(0x3d3a35) : LOOK.main(),
                    84 + 18 * Math.cos(a),
                    76 + 18 * Math.sin(a),
                    84 + 36 * Math.cos(a),
                    76 + 36 * Math.sin(a),
                    84 + 36 * Math.cos(b),
                    76 + 36 * Math.sin(b),
                    84 + 18 * Math.cos(b),
                    76 + 18 * Math.sin(b));
        }
        LOOK.bold(c, 20).text(136, 62, invoice.value("vendor"));
        LOOK.grey(c, 9).italic(10).text(136, 77, vendor.slogan());
        LOOK.coloured(c, 17).right(545, 62, invoice.word("title"));
        c.ink(LOOK.main()).frame(48, 112, 288, 222, 0.8);
        c.ink(LOOK.main())
                .frame(304, 112, 545, 130 + invoice.rows(Parts.REFERENCES).size() * 15, 0.8);
        LOOK.grey(c, 8).text(58, 128, invoice.label("customer"));
        double y = Parts.customer(c, LOOK, invoice, 58, 142);
        Parts.site(c, LOOK, invoice, 58, y + 4);
        y = Parts.pairs(c, LOOK, invoice.rows(Parts.REFERENCES), 314, 414, 540, 130);
        y = Lines.BOXED.draw(c, LOOK, invoice, 48, 545, Math.max(y, 236) + 30);
        y = Parts.totals(c, LOOK, invoice, 344, 539, y + 8);
        LOOK.grey(c, 9).text(48, y + 16, invoice.word("thanks"));
        LOOK.grey(c, 8);
        c.ink(LOOK.main()).line(220, 766, 375, 766, 0.8);
        LOOK.grey(c, 8);
        Parts.centred(
                c,
                297,
                780,
                " - ",
                List.of(
                        Printed.plain(vendor.name()),
                        Parts.address(invoice, ", "),
                        Printed.plain(vendor.phone())));
        Parts.centred(c, 297, 792, " - ", Parts.smallPrint(invoice).subList(0, 2));
        Parts.centred(
                c,
                297,
                804,
                " - ",
                Parts.smallPrint(invoice).subList(2, Parts.smallPrint(invoice).size()));
    }
}
