package com.billwright.extraction.samples;

import com.billwright.extraction.generate.Canvas;
import com.billwright.extraction.generate.Face;
import com.billwright.extraction.generate.LayoutProgram;
import com.billwright.extraction.generate.WordedInvoice;
import java.awt.Color;
import java.util.List;

record SidebarSample(double shift) implements LayoutProgram {

    @Override
    public void draw(Canvas c, WordedInvoice invoice) {
        var facts = invoice.facts();
        c.fill(0, 0, 175, c.height(), new Color(0xe4ebf2));
        c.face(Face.SANS).bold(14).text(200, 60 + shift, invoice.value("vendor"));
        c.plain(8).text(200, 74 + shift, facts.vendor().email());
        double y = 66 + shift;
        for (var row :
                invoice.rows(
                        List.of(
                                "invoice_date",
                                "invoice_number",
                                "due_date",
                                "account_number",
                                "iban",
                                "vendor_vat_id"))) {
            c.plain(7.5).fit(row.label(), 140).text(24, y, row.label());
            c.bold(9).fit(row.value().text(), 140).text(24, y + 12, row.value());
            y += 32;
        }
        c.plain(9).text(200, 120 + shift, invoice.value("customer"));
        c.block(200, 132 + shift, 12, facts.customer().address().lines());
        y = SampleLines.draw(c, invoice, 200, 550, 210 + shift);
        for (var row : invoice.totals()) {
            c.plain(9).right(450, y, row.label());
            c.bold(9).right(550, y, row.value());
            y += 15;
        }
        c.plain(7);
        c.block(200, 770, 9, "vendor_address", facts.vendor().address().lines());
    }
}
