package com.billwright.extraction.samples;

import com.billwright.extraction.generate.Canvas;
import com.billwright.extraction.generate.Face;
import com.billwright.extraction.generate.LayoutProgram;
import com.billwright.extraction.generate.WordedInvoice;
import java.util.List;

record SummaryFirstSample(double shift) implements LayoutProgram {

    @Override
    public void draw(Canvas c, WordedInvoice invoice) {
        var facts = invoice.facts();
        c.face(Face.SANS).plain(10).right(540, 56 + shift, invoice.value("vendor"));
        c.plain(8);
        double y = 68 + shift;
        for (var line : facts.vendor().address().lines()) {
            c.right(540, y, line);
            y += 10;
        }
        c.bold(26).text(56, 70 + shift, invoice.value("total"));
        c.plain(8).text(56, 84 + shift, invoice.label("total"));
        double x = 56;
        y = Math.max(y, 110 + shift) + 12;
        for (var row : invoice.rows(List.of("invoice_number", "invoice_date", "due_date"))) {
            c.plain(8).fit(row.label(), 150).text(x, y, row.label());
            c.bold(12).fit(row.value().text(), 150).text(x, y + 16, row.value());
            x += 165;
        }
        c.plain(9).text(56, y + 50, invoice.label("customer"));
        c.text(170, y + 50, invoice.value("customer"));
        y = SampleLines.draw(c, invoice, 56, 540, y + 84);
        for (var row : invoice.rows(List.of("net_total", "tax_total"))) {
            c.plain(9).text(400, y, row.label());
            c.right(540, y, row.value());
            y += 14;
        }
        SampleLines.foot(c, invoice, 56);
    }
}
