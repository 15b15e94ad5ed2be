package com.billwright.extraction.generate.layouts;

import com.billwright.extraction.generate.Canvas;
import com.billwright.extraction.generate.Printed;
import com.billwright.extraction.generate.WordedInvoice;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Where the vendor presents itself.
enum Head {
    LOGO_LEFT_ADDRESS_RIGHT,
    ALL_LEFT,
    CENTRED,
    ALL_RIGHT,
    BAND,
    BRAND_ONLY,
    SMALL_PRINT;

    /// Draws from the top and returns the height below it.
    double draw(Canvas c, WordedInvoice invoice, Style s) {
        var vendor = invoice.facts().vendor();
        double y = s.top();
        switch (this) {
            case LOGO_LEFT_ADDRESS_RIGHT -> {
                name(c, invoice, s, 17);
                c.text(s.left(), y, invoice.value("vendor"));
                double x = s.right() - 165;
                s.text(c);
                double below = address(c, invoice, s, x, y - 2);
                return contacts(c, invoice, s, x, below);
            }
            case ALL_LEFT -> {
                name(c, invoice, s, 15);
                c.text(s.left(), y, invoice.value("vendor"));
                s.text(c);
                double below = address(c, invoice, s, s.left(), y + s.leading() * 1.2);
                return contacts(c, invoice, s, s.left(), below);
            }
            case ALL_RIGHT -> {
                name(c, invoice, s, 14);
                c.right(s.right(), y, invoice.value("vendor"));
                s.text(c);
                double x = s.right() - 150;
                double below = address(c, invoice, s, x, y + s.leading() * 1.2);
                return contacts(c, invoice, s, x, below);
            }
            case CENTRED -> {
                name(c, invoice, s, 19);
                c.centre(s.middle(), y, invoice.value("vendor"));
                s.text(c);
                y += s.leading() * 1.2;
                if (invoice.prints("vendor_address")) {
                    address(c, invoice, s, s.middle(), y, Align.CENTRE);
                    y += s.leading();
                }
                c.centre(s.middle(), y, String.join("   ", contacts(invoice)));
                return y + s.leading();
            }
            case BAND -> {
                c.fill(0, 0, c.width(), y + 16, s.accent());
                s.text(c).bold(18).ink(Color.WHITE);
                c.fit(vendor.name(), 300).text(s.left(), y, invoice.value("vendor"));
                s.small(c).ink(Color.WHITE);
                c.right(s.right(), y - 8, invoice.word("word.phone") + " " + vendor.phone());
                c.right(s.right(), y + 4, vendor.domain());
                s.small(c);
                double below = y + 32;
                if (invoice.prints("vendor_address")) {
                    address(c, invoice, s, s.left(), below, Align.LEFT);
                }
                return below + s.leading();
            }
            case BRAND_ONLY -> {
                s.text(c).ink(s.accent()).bold(24);
                c.fit(vendor.brand(), 320).text(s.left(), y + 8, vendor.brand());
                s.small(c).italic(8).ink(s.accent());
                c.text(s.left(), y + 20, vendor.slogan());
                return y + 30;
            }
            default -> {
                c.disc(s.right() - 22, y + 4, 20, s.accent());
                s.text(c).bold(15).ink(Color.WHITE);
                c.centre(s.right() - 22, y + 9, vendor.brand().substring(0, 1));
                return y + 34;
            }
        }
    }

    private static void name(Canvas c, WordedInvoice invoice, Style s, double size) {
        s.text(c).ink(s.accent()).bold(size).fit(invoice.facts().vendor().name(), 270);
    }

    private static double address(Canvas c, WordedInvoice invoice, Style s, double x, double y) {
        return invoice.prints("vendor_address")
                ? c.block(
                        x,
                        y,
                        s.leading(),
                        "vendor_address",
                        invoice.facts().vendor().address().lines())
                : y;
    }

    enum Align {
        LEFT,
        CENTRE
    }

    /// The address on one line.
    static void address(Canvas c, WordedInvoice invoice, Style s, double x, double y, Align align) {
        var address = invoice.facts().vendor().address();
        var line = address.joined(invoice.facts().vendor().name().length() % 2 == 0 ? ", " : " · ");
        var printed = new Printed(line, Map.of("vendor_address", address.text()));
        if (align == Align.CENTRE) {
            c.centre(x, y, printed);
        } else {
            c.text(x, y, printed);
        }
    }

    private static List<String> contacts(WordedInvoice invoice) {
        var vendor = invoice.facts().vendor();
        var lines = new ArrayList<String>();
        lines.add(invoice.word("word.phone") + " " + vendor.phone());
        if (vendor.name().length() % 2 == 0) {
            lines.add(invoice.word("word.fax") + " " + vendor.fax());
        }
        lines.add(vendor.name().length() % 3 == 0 ? "www." + vendor.domain() : vendor.email());
        return lines;
    }

    private static double contacts(Canvas c, WordedInvoice invoice, Style s, double x, double y) {
        s.small(c);
        return c.block(x, y, s.leading(), contacts(invoice));
    }
}
