package com.billwright.launcher.demo.layouts;

import com.billwright.extraction.generate.Canvas;
import com.billwright.extraction.generate.Printed;
import com.billwright.extraction.generate.Row;
import com.billwright.extraction.generate.WordedInvoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What papers have in common: pairs, sums, addresses and small print.
final class Parts {

    /// References and dates in the order of most papers.
    static final List<String> REFERENCES =
            List.of(
                    "invoice_number",
                    "invoice_date",
                    "due_date",
                    "account_number",
                    "po_number",
                    "contract_number",
                    "period",
                    "payment_terms");

    private Parts() {}

    /// Labels on the left, values from `at`.
    static double pairs(
            Canvas c, Look look, List<Row> rows, double x, double at, double end, double y) {
        for (var row : rows) {
            look.grey(c, 8.5).fit(row.label(), at - x - 4).text(x, y, row.label());
            look.bold(c, 9).fit(row.value().text(), end - at).text(at, y, row.value());
            y += 15;
        }
        return y;
    }

    /// Small labels above their values, below each other.
    static double stacked(Canvas c, Look look, List<Row> rows, double x, double width, double y) {
        for (var row : rows) {
            look.grey(c, 7).fit(row.label(), width).text(x, y, row.label());
            look.bold(c, 9.5).fit(row.value().text(), width).text(x, y + 12, row.value());
            y += 29;
        }
        return y;
    }

    /// Small labels above their values, side by side, `across` to a row.
    static double across(
            Canvas c, Look look, List<Row> rows, int across, double x0, double x1, double y) {
        double step = (x1 - x0) / across;
        for (int i = 0; i < rows.size(); i++) {
            double x = x0 + i % across * step;
            double top = y + i / across * 31;
            look.grey(c, 7).fit(rows.get(i).label(), step - 8).text(x, top, rows.get(i).label());
            look.bold(c, 9.5)
                    .fit(rows.get(i).value().text(), step - 8)
                    .text(x, top + 12, rows.get(i).value());
        }
        return y + (rows.size() + across - 1) / across * 31;
    }

    /// Sums below each other, the last one large and coloured.
    static double totals(
            Canvas c, Look look, WordedInvoice invoice, double x, double end, double y) {
        var rows = invoice.totals();
        for (var row : rows.subList(0, rows.size() - 1)) {
            look.grey(c, 9).fit(row.label(), (end - x) * 0.6).text(x, y, row.label());
            look.text(c, 9).right(end, y, row.value());
            y += 15;
        }
        c.ink(look.main()).line(x, y - 8, end, y - 8, 0.8);
        look.coloured(c, 11.5).fit(rows.getLast().label(), (end - x) * 0.55);
        c.text(x, y + 7, rows.getLast().label());
        look.coloured(c, 11.5).right(end, y + 7, rows.getLast().value());
        return y + 28;
    }

    /// The customer with its address.
    static double customer(Canvas c, Look look, WordedInvoice invoice, double x, double y) {
        look.bold(c, 10).text(x, y, invoice.value("customer"));
        look.text(c, 9.5);
        return c.block(x, y + 13, 13, invoice.facts().customer().address().lines());
    }

    /// Where the work was done, below its label.
    static double site(Canvas c, Look look, WordedInvoice invoice, double x, double y) {
        look.grey(c, 7.5).text(x, y, invoice.label("service_address"));
        look.text(c, 9.5);
        return c.block(x, y + 13, 13, "service_address", invoice.facts().serviceAddress().lines());
    }

    /// The vendor's address on one line.
    static Printed address(WordedInvoice invoice, String between) {
        var address = invoice.facts().vendor().address();
        return new Printed(address.joined(between), Map.of("vendor_address", address.text()));
    }

    /// Bank, tax and register numbers.
    static List<Printed> smallPrint(WordedInvoice invoice) {
        var vendor = invoice.facts().vendor();
        var pieces = new ArrayList<Printed>();
        for (var row : invoice.rows(List.of("vendor_vat_id", "vendor_tax_number", "iban"))) {
            pieces.add(row.value().after(row.label() + " "));
        }
        if (!vendor.iban().isEmpty()) {
            pieces.add(Printed.plain("BIC " + vendor.bic()));
        }
        pieces.add(Printed.plain(vendor.registration()));
        return pieces;
    }

    /// Pieces beside each other.
    static void line(Canvas c, double x, double y, String between, List<Printed> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            x = c.text(x, y, pieces.get(i));
            if (i < pieces.size() - 1) {
                x = c.text(x, y, between);
            }
        }
    }

    /// Pieces beside each other, around `middle`.
    static void centred(Canvas c, double middle, double y, String between, List<Printed> pieces) {
        var whole = String.join(between, pieces.stream().map(Printed::text).toList());
        line(c, middle - c.width(whole) / 2, y, between, pieces);
    }
}
