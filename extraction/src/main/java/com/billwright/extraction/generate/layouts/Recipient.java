package com.billwright.extraction.generate.layouts;

import com.billwright.extraction.generate.Address;
import com.billwright.extraction.generate.Canvas;
import com.billwright.extraction.generate.Party;
import com.billwright.extraction.generate.Printed;
import com.billwright.extraction.generate.WordedInvoice;
import java.util.Map;

/// Where the bill says whom it is for.
enum Recipient {
    WINDOW,
    LABELLED_LEFT,
    LABELLED_RIGHT,
    BOXED,
    TWO_BOXES;

    /// Whether it takes the right half of the page too.
    boolean wide() {
        return this == TWO_BOXES || this == LABELLED_RIGHT;
    }

    double draw(Canvas c, WordedInvoice invoice, Style s, double y) {
        var customer = invoice.facts().customer();
        switch (this) {
            case WINDOW -> {
                s.small(c).plain(6.5);
                var vendor = invoice.facts().vendor();
                c.fit(vendor.name() + " · " + vendor.address().joined(" · "), 240);
                double x = c.text(s.left(), y, invoice.value("vendor"));
                c.text(
                        x,
                        y,
                        new Printed(
                                " · " + vendor.address().joined(" · "),
                                Map.of("vendor_address", vendor.address().text())));
                s.text(c);
                return party(c, s, customer, s.left(), y + 16) + 6;
            }
            case LABELLED_LEFT -> {
                s.label(c);
                c.text(s.left(), y, invoice.label("customer"));
                s.text(c);
                return party(c, s, customer, s.left(), y + s.leading());
            }
            case LABELLED_RIGHT -> {
                double x = s.middle() + 40;
                s.label(c);
                c.text(x, y, invoice.label("customer"));
                s.text(c);
                return party(c, s, customer, x, y + s.leading());
            }
            case BOXED -> {
                s.label(c);
                c.text(s.left() + 6, y + 4, invoice.label("customer"));
                s.text(c);
                double below = party(c, s, customer, s.left() + 6, y + 4 + s.leading() * 1.3);
                c.frame(s.left(), y - s.size() - 2, s.left() + 235, below - s.leading() + 6, 0.6);
                return below + 4;
            }
            default -> {
                double half = (s.right() - s.left()) / 2;
                s.label(c);
                c.text(s.left() + 4, y, invoice.label("customer"));
                s.text(c);
                double below = party(c, s, customer, s.left() + 4, y + s.leading() * 1.3);
                double x = s.left() + half + 4;
                s.label(c);
                double right = y + s.leading() * 1.3;
                if (invoice.prints("service_address")) {
                    c.text(x, y, invoice.label("service_address"));
                    s.text(c);
                    c.text(x, right, customer.name());
                    right =
                            c.block(
                                    x,
                                    right + s.leading(),
                                    s.leading(),
                                    "service_address",
                                    invoice.facts().serviceAddress().lines());
                } else {
                    c.text(x, y, invoice.word("remit") + invoice.wording().colon());
                    s.text(c);
                    right = other(c, s, invoice.facts().remitTo(), x, right);
                }
                double end = Math.max(below, right) - s.leading() + 7;
                c.frame(s.left(), y - s.size() - 2, s.left() + half - 4, end, 0.5);
                c.frame(s.left() + half, y - s.size() - 2, s.right(), end, 0.5);
                return end + s.leading();
            }
        }
    }

    private static double party(Canvas c, Style s, Party customer, double x, double y) {
        c.text(x, y, Printed.of("customer", customer.name()));
        return address(c, s, customer.address(), x, y + s.leading());
    }

    static double other(Canvas c, Style s, Party party, double x, double y) {
        c.text(x, y, party.name());
        return address(c, s, party.address(), x, y + s.leading());
    }

    private static double address(Canvas c, Style s, Address address, double x, double y) {
        return c.block(x, y, s.leading(), address.lines());
    }
}
