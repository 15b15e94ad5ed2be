package com.billwright.extraction.samples;

import com.billwright.extraction.generate.Canvas;
import com.billwright.extraction.generate.Face;
import com.billwright.extraction.generate.LayoutProgram;
import com.billwright.extraction.generate.Row;
import com.billwright.extraction.generate.WordedInvoice;
import java.util.List;

record LedgerSample(double shift) implements LayoutProgram {

    @Override
    public void draw(Canvas c, WordedInvoice invoice) {
        var vendor = invoice.facts().vendor();
        c.face(Face.SERIF).bold(13).centre(297, 60 + shift, invoice.word("title"));
        double y = 84 + shift;
        y = row(c, y, new Row(invoice.word("remit"), invoice.value("vendor")));
        c.plain(9);
        y = c.block(225, y, 12, "vendor_address", vendor.address().lines()) + 4;
        for (var row :
                invoice.rows(
                        List.of(
                                "customer",
                                "account_number",
                                "invoice_number",
                                "po_number",
                                "invoice_date",
                                "due_date"))) {
            y = row(c, y, row);
        }
        y = SampleLines.draw(c, invoice, 50, 545, y + 20);
        for (var row : invoice.totals()) {
            y = row(c, y, row);
        }
        SampleLines.foot(c, invoice, 50);
    }

    private static double row(Canvas c, double y, Row row) {
        c.plain(9).fit(row.label(), 160).text(55, y, row.label());
        c.bold(10).text(225, y, row.value());
        c.frame(50, y - 12, 545, y + 5, 0.4);
        return y + 17;
    }
}
