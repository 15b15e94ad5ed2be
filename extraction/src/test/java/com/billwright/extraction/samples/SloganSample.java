package com.billwright.extraction.samples;

import com.billwright.extraction.generate.Canvas;
import com.billwright.extraction.generate.Face;
import com.billwright.extraction.generate.LayoutProgram;
import com.billwright.extraction.generate.Printed;
import com.billwright.extraction.generate.WordedInvoice;
import java.awt.Color;
import java.util.List;
import java.util.Map;

record SloganSample(double shift) implements LayoutProgram {

    @Override
    public void draw(Canvas c, WordedInvoice invoice) {
        var facts = invoice.facts();
        var vendor = facts.vendor();
        c.face(Face.SANS).ink(new Color(0xb3541e)).bold(25);
        c.text(60, 68 + shift, "Dripstop Home Heroes");
        c.ink(Color.DARK_GRAY).italic(10).text(60, 84 + shift, "Leaks fixed while you wait");
        c.ink(Color.BLACK).plain(9).text(60, 124 + shift, invoice.value("customer"));
        c.block(60, 136 + shift, 12, facts.customer().address().lines());
        double y = 124 + shift;
        y = pair(c, y, "Your ref", Printed.plain(facts.internalReference()));
        y = pair(c, y, "Our ref", invoice.value("invoice_number"));
        y = pair(c, y, "Visit booked", Printed.plain(invoice.wording().date(facts.orderDate())));
        y = pair(c, y, "Issued", invoice.value("invoice_date"));
        y = pair(c, y, "Settle before", invoice.value("due_date"));
        y = SampleLines.draw(c, invoice, 60, 535, y + 40);
        for (var row : invoice.rows(List.of("net_total", "tax_total", "total"))) {
            c.plain(10).fit(row.label(), 85).text(370, y, row.label());
            c.plain(10);
            c.right(535, y, row.value());
            y += 15;
        }
        c.plain(6.5);
        double x = c.text(60, y + 30, "Dripstop Home Heroes is a trading style of ");
        x = c.text(x, y + 30, invoice.value("vendor"));
        x = c.text(x, y + 30, ", ");
        c.text(
                x,
                y + 30,
                new Printed(
                        vendor.address().joined(", "),
                        Map.of("vendor_address", vendor.address().text())));
        SampleLines.foot(c, invoice, 60);
    }

    private static double pair(Canvas c, double y, String label, Printed value) {
        c.plain(9).text(340, y, label);
        c.text(430, y, value);
        return y + 14;
    }
}
