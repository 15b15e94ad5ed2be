package com.billwright.extraction.generate;

/// A made-up vendor: one layout, one wording, a sequence of bills.
public record GeneratedVendor(LayoutProgram layout, Wording wording, InvoiceFactory factory) {

    public Vendor vendor() {
        return factory.vendor();
    }

    /// The same vendor with bills of up to so many lines.
    public GeneratedVendor ofLines(int most) {
        return new GeneratedVendor(layout, wording, factory.ofLines(most));
    }

    /// The `n`-th bill, from 0: other values, other lines, the same layout.
    public GeneratedInvoice invoice(int n) {
        return draw(factory.bill(n), n);
    }

    /// A bill of these facts.
    public GeneratedInvoice draw(InvoiceFacts facts, int n) {
        var invoice = new WordedInvoice(facts, wording, factory.habits(), n);
        try (var canvas = new Canvas(layout.paper(invoice))) {
            layout.draw(canvas, invoice);
            var truth = canvas.truth();
            return new GeneratedInvoice(
                    layout.name(),
                    wording.market().locale(),
                    canvas.toPdf(factory.seed() * 1000 + n),
                    truth,
                    canvas.lines(),
                    false);
        }
    }
}
