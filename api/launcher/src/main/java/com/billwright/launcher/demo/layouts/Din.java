package com.billwright.launcher.demo.layouts;

import com.billwright.extraction.generate.Canvas;
import com.billwright.extraction.generate.Face;
import com.billwright.extraction.generate.LayoutProgram;
import com.billwright.extraction.generate.WordedInvoice;
import java.awt.Color;
import java.util.List;

/// A letter as DIN 5008 has it: window, block of information, foot in columns.
public final class Din implements LayoutProgram {

    private static final Look LOOK = Look.of(Face.SANS, 0x005f8f, 0xe7f1f6);

    @Override
    public Paper paper() {
        return Paper.A4;
    }

    @Override
    public void draw(Canvas c, WordedInvoice invoice) {
        var vendor = invoice.facts().vendor();

        c.fill(432, 40, 452, 60, LOOK.main());
        c.fill(455, 40, 475, 60, new Color(0x7fb3cc));
        c.fill(432, 63, 452, 83, new Color(0x7fb3cc));
        c.fill(455, 63, 475, 83, new Color(0xd9dee2));
        LOOK.coloured(c, 15).text(484, 60, vendor.brand().split(" ")[0]);
        LOOK.text(c, 11).text(484, 76, vendor.brand().substring(vendor.brand().indexOf(" ") + 1));
        LOOK.grey(c, 6.5);
        double x = c.text(57, 128, invoice.value("vendor"));
        c.text(x, 128, Parts.address(invoice, " · ").after(" · "));
        c.ink(Look.HAIRLINE).line(57, 131, 300, 131, 0.4);
        Parts.customer(c, LOOK, invoice, 57, 150);
        double y =
                Parts.pairs(
                        c, LOOK, invoice.rows(Parts.REFERENCES.subList(1, 7)), 354, 448, 552, 150);
        y = Math.max(y, 240) + 28;
        LOOK.bold(c, 13);
        x = c.text(57, y, invoice.word("title") + " Nr. ");
        c.text(x, y, invoice.value("invoice_number"));
        LOOK.grey(c, 9);
        x = c.text(57, y + 20, invoice.label("service_address")) + 5;
        LOOK.text(c, 9).text(x, y + 20, invoice.value("service_address"));
        y = Lines.RULED.draw(c, LOOK, invoice, 57, 552, y + 52);
        y = Parts.totals(c, LOOK, invoice, 360, 546, y + 4);
        LOOK.text(c, 9.5).text(57, y + 12, invoice.value("payment_terms"));
        LOOK.text(c, 9.5).text(57, y + 27, invoice.word("thanks"));
        foot(c, invoice);
    }

    private static void foot(Canvas c, WordedInvoice invoice) {
        var vendor = invoice.facts().vendor();
        c.ink(LOOK.main()).line(57, 770, 552, 770, 0.7);
        LOOK.grey(c, 7);
        c.block(
                57,
                782,
                9.5,
                List.of(
                        vendor.name(),
                        vendor.address().lines().getFirst(),
                        vendor.address().lines().getLast()));
        c.block(
                200,
                782,
                9.5,
                List.of("Tel. " + vendor.phone(), vendor.email(), "www." + vendor.domain()));
        var pieces = Parts.smallPrint(invoice);
        double y = 782;
        for (var piece : List.of(pieces.get(0), pieces.get(1), pieces.get(4))) {
            c.text(310, y, piece);
            y += 9.5;
        }
        c.text(430, 782, pieces.get(2));
        c.text(430, 791.5, pieces.get(3));
        c.text(430, 801, vendor.bank());
    }
}
