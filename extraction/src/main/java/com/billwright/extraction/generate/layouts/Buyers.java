package com.billwright.extraction.generate.layouts;

import com.billwright.extraction.generate.Canvas;
import com.billwright.extraction.generate.Dice;
import com.billwright.extraction.generate.Parties;
import com.billwright.extraction.generate.Printed;
import com.billwright.extraction.generate.WordedInvoice;
import java.util.List;

/// Whom an online bill is for: one address or two, with or without labels, the seller's beside them.
enum Buyers {
    WINDOW_LEFT,
    WINDOW_RIGHT,
    LABELLED,
    BILLING_AND_SHIPPING,
    SHIPPING_AND_BILLING,
    FROM_AND_TO,
    TO_AND_FROM,
    NAME_ONLY;

    boolean namesVendor() {
        return this == FROM_AND_TO || this == TO_AND_FROM;
    }

    /// Whether it leaves the right half of the page to others.
    boolean narrow() {
        return this == WINDOW_LEFT || this == LABELLED;
    }

    double draw(Canvas c, WordedInvoice invoice, Style s, double y) {
        double half = s.left() + (s.right() - s.left()) * 0.52;
        return switch (this) {
            case WINDOW_LEFT -> party(c, invoice, s, s.left(), y);
            case WINDOW_RIGHT -> party(c, invoice, s, half, y);
            case LABELLED -> labelled(c, invoice, s, s.left(), y);
            case BILLING_AND_SHIPPING ->
                    Math.max(
                            labelled(c, invoice, s, s.left(), y), shipping(c, invoice, s, half, y));
            case SHIPPING_AND_BILLING ->
                    Math.max(
                            shipping(c, invoice, s, s.left(), y), labelled(c, invoice, s, half, y));
            case FROM_AND_TO ->
                    Math.max(from(c, invoice, s, s.left(), y), labelled(c, invoice, s, half, y));
            case TO_AND_FROM ->
                    Math.max(labelled(c, invoice, s, s.left(), y), from(c, invoice, s, half, y));
            case NAME_ONLY -> {
                s.label(c);
                double x = c.text(s.left(), y, invoice.label("customer")) + 5;
                s.text(c);
                c.text(x, y, invoice.value("customer"));
                yield y + s.leading();
            }
        };
    }

    private static double labelled(Canvas c, WordedInvoice invoice, Style s, double x, double y) {
        s.label(c);
        c.text(x, y, invoice.label("customer"));
        return party(c, invoice, s, x, y + s.leading());
    }

    private static double party(Canvas c, WordedInvoice invoice, Style s, double x, double y) {
        var customer = invoice.facts().customer();
        s.text(c);
        c.text(x, y, invoice.value("customer"));
        y = c.block(x, y + s.leading(), s.leading(), customer.address().lines());
        var dice = Dice.of(s.order(), customer.name().hashCode(), 64);
        if (dice.chance(0.25)) {
            c.text(x, y, dice.fill("customer##@mail.example"));
            y += s.leading();
        }
        if (dice.chance(0.2)) {
            var parties = new Parties(invoice.wording().market(), dice);
            c.text(x, y, invoice.word("online.yourvat") + " " + parties.vatId());
            y += s.leading();
        }
        return y;
    }

    private static double shipping(Canvas c, WordedInvoice invoice, Style s, double x, double y) {
        var facts = invoice.facts();
        s.label(c);
        c.text(x, y, invoice.word("online.shipping") + invoice.wording().colon());
        s.text(c);
        c.text(x, y + s.leading(), facts.customer().name());
        var address = s.order() % 3 == 0 ? facts.serviceAddress() : facts.customer().address();
        return c.block(x, y + 2 * s.leading(), s.leading(), "service_address", address.lines());
    }

    private static double from(Canvas c, WordedInvoice invoice, Style s, double x, double y) {
        var vendor = invoice.facts().vendor();
        s.label(c);
        c.text(x, y, invoice.word("online.from") + invoice.wording().colon());
        s.text(c).fit(vendor.name(), s.middle() - s.left() - 10);
        c.text(x, y + s.leading(), invoice.value("vendor"));
        s.text(c);
        y =
                c.block(
                        x,
                        y + 2 * s.leading(),
                        s.leading(),
                        "vendor_address",
                        vendor.address().lines());
        for (var piece : Imprint.pieces(invoice, List.of("online.ids", "online.country"))) {
            y = line(c, piece, x, y, s.leading());
        }
        return y;
    }

    private static double line(Canvas c, Printed piece, double x, double y, double leading) {
        c.text(x, y, piece);
        return piece.text().isEmpty() ? y : y + leading;
    }
}
