package com.billwright.extraction.generate.layouts;

import com.billwright.extraction.generate.Canvas;
import com.billwright.extraction.generate.Printed;
import com.billwright.extraction.generate.WordedInvoice;
import java.util.List;
import java.util.Map;

/// What an online vendor's bill begins with: often not the vendor's legal name.
enum Opening {
    /// A logo of letters: the name that customers know.
    BRAND,
    /// The brand and the department that answers.
    SERVICE,
    LETTERHEAD_RIGHT,
    LETTERHEAD_LEFT,
    SOLD_BY,
    SENDER_LINE,
    /// A logo without letters.
    PICTURE,
    /// The parties below say who bills.
    NOTHING;

    /// Whether the vendor is known by its brand: nothing else on top names it.
    boolean byBrand() {
        return this == BRAND || this == SERVICE;
    }

    /// Draws from the top and returns the height below it.
    double draw(Canvas c, WordedInvoice invoice, Style s) {
        var vendor = invoice.facts().vendor();
        double y = s.top();
        switch (this) {
            case BRAND -> {
                double size = 12 + Math.floorMod(s.order(), 14);
                s.text(c).ink(s.accent()).bold(size).fit(vendor.brand(), 260);
                var brand = Printed.of("vendor", vendor.brand());
                switch ((int) Math.floorMod(s.order() / 14, 4L)) {
                    case 0 -> c.right(s.right(), y, brand);
                    case 1 -> c.centre(s.middle(), y, brand);
                    default -> c.text(s.left(), y, brand);
                }
                s.small(c);
                Phrase.of(invoice, "online.help")
                        .filter(p -> s.order() % 3 == 0)
                        .ifPresent(p -> c.text(s.left(), s.top() + 14, p));
                return y + 24;
            }
            case SERVICE -> {
                s.text(c);
                c.text(
                        s.left(),
                        y,
                        Printed.of("vendor", vendor.brand())
                                .before(" " + invoice.word("online.service")));
                c.text(s.left(), y + s.leading(), vendor.address().lines().getLast());
                return y + s.leading() * 2;
            }
            case LETTERHEAD_RIGHT -> {
                double x = s.right() - 170;
                return letterhead(c, invoice, s, x, y, true);
            }
            case LETTERHEAD_LEFT -> {
                return letterhead(c, invoice, s, s.left(), y, false);
            }
            case SOLD_BY -> {
                s.text(c).fit(vendor.address().joined(", "), 300);
                var by = invoice.word("online.from") + " : ";
                c.text(s.left(), y, invoice.value("vendor").after(by).before(","));
                c.text(
                        s.left(),
                        y + s.leading(),
                        new Printed(
                                vendor.address().joined(", "),
                                Map.of("vendor_address", vendor.address().text())));
                return y + s.leading() * 2;
            }
            case SENDER_LINE -> {
                return y + 40;
            }
            case PICTURE -> {
                c.disc(s.left() + 18, y, 16, s.accent());
                c.fill(s.left() + 40, y - 8, s.left() + 110, y + 6, s.accent());
                return y + 30;
            }
            default -> {
                return y;
            }
        }
    }

    /// Name, address, site and, without labels or with odd ones, numbers.
    private static double letterhead(
            Canvas c, WordedInvoice invoice, Style s, double x, double y, boolean numbers) {
        var vendor = invoice.facts().vendor();
        (s.order() % 2 == 0 ? s.bold(c) : s.text(c)).fit(vendor.name(), 170);
        c.text(x, y, invoice.value("vendor"));
        s.text(c);
        y = c.block(x, y + s.leading(), s.leading(), "vendor_address", vendor.address().lines());
        for (var line : List.of(invoice.word("online.country"), "www." + vendor.domain())) {
            if (!line.isEmpty()) {
                c.text(x, y, line);
                y += s.leading();
            }
        }
        if (!numbers) {
            return y;
        }
        y += s.leading();
        c.text(x, y, vendor.registration());
        for (var key : List.of("online.ids", "online.bank")) {
            var phrase = Phrase.of(invoice, key);
            if (phrase.isPresent()) {
                y += s.leading();
                s.text(c).fit(phrase.get().text(), 175);
                c.text(x, y, phrase.get());
            }
        }
        return y + s.leading();
    }
}
