package com.billwright.extraction.generate.layouts;

import com.billwright.extraction.generate.Canvas;
import com.billwright.extraction.generate.Printed;
import com.billwright.extraction.generate.Row;
import com.billwright.extraction.generate.WordedInvoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The bottom of the page: bank, tax numbers, register entry.
enum Foot {
    THREE_COLUMNS,
    CENTRED_LINES,
    LEFT_LINES,
    REMITTANCE,
    BARE;

    void draw(Canvas c, WordedInvoice invoice, Style s) {
        double y = s.paper().height() - 66;
        s.small(c).plain(7);
        switch (this) {
            case THREE_COLUMNS -> columns(c, invoice, s, y);
            case CENTRED_LINES -> {
                c.line(s.left(), y - 10, s.right(), y - 10, 0.4);
                pieces(c, s, s.middle(), y, company(c, invoice), true);
                pieces(c, s, s.middle(), y + 10, numbers(invoice), true);
            }
            case LEFT_LINES -> {
                pieces(c, s, s.left(), y, company(c, invoice), false);
                pieces(c, s, s.left(), y + 10, numbers(invoice), false);
            }
            case REMITTANCE -> remittance(c, invoice, s, y - 14);
            case BARE -> {
                if (!c.truth().containsKey("vendor")) {
                    pieces(c, s, s.left(), y, company(c, invoice), false);
                }
                pieces(c, s, s.left(), y + 10, numbers(invoice).stream().limit(2).toList(), false);
            }
        }
        s.small(c).plain(7);
        var page = invoice.word("word.page") + " " + c.pages();
        c.right(
                s.right(),
                s.paper().height() - 24,
                page + " " + invoice.word("word.of") + " " + c.pages());
    }

    private static List<Printed> company(Canvas c, WordedInvoice invoice) {
        var vendor = invoice.facts().vendor();
        var pieces = new ArrayList<Printed>();
        pieces.add(
                vendor.hasTradingName()
                        ? invoice.value("vendor")
                                .after(vendor.brand() + " " + invoice.word("word.trading") + " ")
                        : invoice.value("vendor"));
        if (invoice.prints("vendor_address") || !c.truth().containsKey("vendor_address")) {
            pieces.add(
                    new Printed(
                            vendor.address().joined(", "),
                            Map.of("vendor_address", vendor.address().text())));
        }
        pieces.add(Printed.plain(invoice.word("word.phone") + " " + vendor.phone()));
        return pieces;
    }

    private static List<Printed> numbers(WordedInvoice invoice) {
        var pieces = new ArrayList<Printed>();
        for (var row : ids(invoice)) {
            pieces.add(row.value().after(row.label() + " "));
        }
        pieces.add(Printed.plain(invoice.facts().vendor().registration()));
        return pieces;
    }

    private static List<Row> ids(WordedInvoice invoice) {
        return invoice.rows(List.of("vendor_vat_id", "vendor_tax_number", "iban"));
    }

    private static void pieces(
            Canvas c, Style s, double x, double y, List<Printed> pieces, boolean centred) {
        var between = " | ";
        double width = -c.width(between);
        for (var piece : pieces) {
            width += c.width(piece.text() + between);
        }
        double scale = Math.min(1, (s.right() - s.left()) / width);
        if (scale < 1) {
            c.plain(c.size() * scale);
            width *= scale;
        }
        double at = centred ? x - width / 2 : x;
        for (int i = 0; i < pieces.size(); i++) {
            at = c.text(at, y, pieces.get(i));
            if (i < pieces.size() - 1) {
                at = c.text(at, y, between);
            }
        }
    }

    private static void columns(Canvas c, WordedInvoice invoice, Style s, double y) {
        var vendor = invoice.facts().vendor();
        c.line(s.left(), y - 10, s.right(), y - 10, 0.4);
        double step = (s.right() - s.left()) / 3;
        c.fit(vendor.name(), step - 8);
        c.text(s.left(), y, invoice.value("vendor"));
        c.plain(7);
        c.block(s.left(), y + 9, 9, "vendor_address", vendor.address().lines());
        var bank = new ArrayList<Printed>();
        bank.add(Printed.plain(invoice.word("word.bank") + ": " + vendor.bank()));
        invoice.rows(List.of("iban")).forEach(r -> bank.add(r.value().after("IBAN ")));
        bank.add(Printed.plain("BIC " + vendor.bic()));
        stack(c, s.left() + step, y, step, bank);
        var tax = new ArrayList<Printed>();
        invoice.rows(List.of("vendor_vat_id", "vendor_tax_number"))
                .forEach(r -> tax.add(r.value().after(r.label() + " ")));
        tax.add(Printed.plain(vendor.registration()));
        tax.add(Printed.plain(vendor.email()));
        stack(c, s.left() + 2 * step, y, step, tax);
    }

    private static void stack(Canvas c, double x, double y, double width, List<Printed> pieces) {
        for (var piece : pieces) {
            c.plain(7).fit(piece.text(), width - 8);
            c.text(x, y, piece);
            y += 9;
        }
    }

    /// A slip to send back with the payment: repeats the bill's number and amount.
    private static void remittance(Canvas c, WordedInvoice invoice, Style s, double y) {
        for (double x = s.left(); x < s.right(); x += 8) {
            c.line(x, y - 12, x + 4, y - 12, 0.5);
        }
        var remit = invoice.facts().remitTo();
        c.plain(8).text(s.left(), y, invoice.word("remit"));
        c.plain(8).text(s.left(), y + 10, invoice.value("vendor"));
        c.text(s.left(), y + 20, remit.address().joined(", "));
        double x = s.middle() + 30;
        double row = y;
        for (var r : invoice.rows(List.of("invoice_number", "account_number", "iban"))) {
            c.plain(7.5).text(x, row, r.label());
            c.plain(7.5).right(s.right(), row, r.value());
            row += 10;
        }
        pieces(c, s, s.left(), y + 34, numbers(invoice), false);
    }
}
