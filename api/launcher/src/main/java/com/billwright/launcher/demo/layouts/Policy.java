package com.billwright.launcher.demo.layouts;

import com.billwright.extraction.generate.Canvas;
import com.billwright.extraction.generate.Face;
import com.billwright.extraction.generate.LayoutProgram;
import com.billwright.extraction.generate.WordedInvoice;
import java.awt.Color;
import java.util.List;

/// An insurer: a premium notice with a seal and a slip to send back.
public final class Policy implements LayoutProgram {

    private static final Look LOOK = Look.of(Face.SERIF, 0x7b2d43, 0xf8eef1);

    @Override
    public Paper paper() {
        return Paper.LETTER;
    }

    @Override
    public void draw(Canvas c, WordedInvoice invoice) {
        var vendor = invoice.facts().vendor();

        c.disc(84, 66, 26, LOOK.main());
        c.disc(84, 66, 22, Color.WHITE);
        c.disc(84, 66, 19, LOOK.main());
        c.face(Face.SERIF).ink(Color.WHITE).bold(16).centre(84, 72, vendor.brand().substring(0, 1));
        LOOK.coloured(c, 18).text(124, 64, invoice.value("vendor"));
        LOOK.grey(c, 9).text(124, 79, Parts.address(invoice, ", "));
        LOOK.bold(c, 14).right(556, 64, invoice.word("title"));
        double left = Parts.customer(c, LOOK, invoice, 58, 136);
        var rows =
                invoice.rows(
                        List.of(
                                "contract_number",
                                "account_number",
                                "invoice_number",
                                "invoice_date",
                                "period",
                                "payment_terms",
                                "po_number"));
        double right = Parts.pairs(c, LOOK, rows, 330, 436, 560, 136);
        double y = Parts.site(c, LOOK, invoice, 58, Math.max(left, 190) + 8);
        y = Lines.BOXED.draw(c, LOOK, invoice, 58, 556, Math.max(y, right) + 34);
        y = Parts.totals(c, LOOK, invoice, 352, 550, y + 6);
        for (double x = 58; x < 556; x += 9) {
            c.ink(Look.GREY).line(x, 640, x + 5, 640, 0.6);
        }
        c.fill(58, 652, 556, 716, LOOK.soft());
        LOOK.bold(c, 9).text(70, 670, invoice.word("remit"));
        LOOK.text(c, 9).text(70, 684, vendor.name());
        LOOK.text(c, 9).text(70, 698, "P.O. Box 4400, " + vendor.address().lines().getLast());
        Parts.pairs(c, LOOK, invoice.rows(List.of("due_date", "total")), 350, 440, 548, 674);
        LOOK.grey(c, 8);
        Parts.centred(c, 306, 748, "   |   ", Parts.smallPrint(invoice));
    }
}
