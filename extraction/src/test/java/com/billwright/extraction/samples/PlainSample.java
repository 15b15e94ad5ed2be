package com.billwright.extraction.samples;

import com.billwright.extraction.generate.Canvas;
import com.billwright.extraction.generate.Face;
import com.billwright.extraction.generate.LayoutProgram;
import com.billwright.extraction.generate.WordedInvoice;
import java.util.List;

record PlainSample(double shift) implements LayoutProgram {

    @Override
    public void draw(Canvas c, WordedInvoice invoice) {
        var facts = invoice.facts();
        c.face(Face.SANS).bold(16).text(60, 70 + shift, invoice.value("vendor"));
        c.plain(9);
        double y = c.block(60, 86 + shift, 12, "vendor_address", facts.vendor().address().lines());
        c.text(60, y, "Tel. " + facts.vendor().phone());
        y += 40;
        c.text(60, y, invoice.value("customer"));
        double below = c.block(60, y + 12, 12, facts.customer().address().lines());
        for (var row :
                invoice.rows(
                        List.of(
                                "invoice_number",
                                "invoice_date",
                                "account_number",
                                "po_number",
                                "due_date",
                                "payment_terms"))) {
            c.plain(9).fit(row.label(), 108).text(310, y, row.label());
            c.bold(9).text(424, y, row.value());
            y += 14;
        }
        y = SampleLines.draw(c, invoice, 60, 535, Math.max(y, below) + 30);
        for (var row : invoice.totals()) {
            c.plain(10).fit(row.label(), 105).text(350, y, row.label());
            c.plain(10);
            c.right(535, y, row.value());
            y += 15;
        }
        SampleLines.foot(c, invoice, 60);
    }
}
