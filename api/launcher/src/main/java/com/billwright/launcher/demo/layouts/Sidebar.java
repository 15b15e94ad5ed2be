package com.billwright.launcher.demo.layouts;

import com.billwright.extraction.generate.Canvas;
import com.billwright.extraction.generate.Face;
import com.billwright.extraction.generate.LayoutProgram;
import com.billwright.extraction.generate.WordedInvoice;
import java.awt.Color;
import java.util.List;

/// A public utility: all facts in a coloured column on the right.
public final class Sidebar implements LayoutProgram {

    private static final Look LOOK = Look.of(Face.SANS, 0xc2571a, 0xfdf1e7);

    @Override
    public Paper paper() {
        return Paper.A4;
    }

    @Override
    public void draw(Canvas c, WordedInvoice invoice) {
        var vendor = invoice.facts().vendor();

        c.fill(405, 0, 595, 842, LOOK.soft());
        c.fill(405, 0, 595, 10, LOOK.main());
        c.disc(70, 62, 18, LOOK.main());
        c.polygon(Color.WHITE, 72, 48, 62, 65, 69, 65, 66, 76, 79, 58, 71, 58);
        LOOK.bold(c, 16).fit(vendor.name(), 290).text(98, 60, invoice.value("vendor"));
        LOOK.grey(c, 8.5).text(98, 74, Parts.address(invoice, ", "));
        Parts.customer(c, LOOK, invoice, 52, 150);
        LOOK.coloured(c, 17).text(420, 64, invoice.word("title"));
        double right =
                Parts.stacked(c, LOOK, invoice.rows(Parts.REFERENCES.subList(0, 7)), 420, 160, 96);
        right =
                Parts.stacked(
                        c,
                        LOOK,
                        invoice.rows(List.of("iban", "vendor_vat_id", "vendor_tax_number")),
                        420,
                        160,
                        right + 10);
        LOOK.grey(c, 7).text(420, right, vendor.bank() + ", BIC " + vendor.bic());
        double y = Parts.site(c, LOOK, invoice, 52, 238);
        y = Lines.AIRY.draw(c, LOOK, invoice, 52, 386, y + 30);
        y = Parts.totals(c, LOOK, invoice, 190, 380, y + 6);
        LOOK.text(c, 9).text(52, y, invoice.value("payment_terms"));
        LOOK.text(c, 9);
        c.block(52, y + 16, 13, c.wrap(invoice.word("thanks"), 330));
        LOOK.grey(c, 7.5).text(52, 806, vendor.registration() + "   " + vendor.phone());
    }
}
