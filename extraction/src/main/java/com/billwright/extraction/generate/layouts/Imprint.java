package com.billwright.extraction.generate.layouts;

import com.billwright.extraction.generate.Canvas;
import com.billwright.extraction.generate.Printed;
import com.billwright.extraction.generate.WordedInvoice;
import java.util.ArrayList;
import java.util.List;

/// The bottom of an online bill: who bills, bank and tax numbers, seldom with the labels of a letter.
enum Imprint {
    CENTRED,
    LEFT,
    COLUMNS,
    ONE_LINE,
    SIGNED,
    NONE;

    private static final List<String> ALL =
            List.of("online.imprint", "online.help", "online.bank", "online.ids");

    /// Draws upon the page's bottom.
    void draw(Canvas c, WordedInvoice invoice, Style s) {
        double y = s.paper().height() - 62;
        var pieces = pieces(invoice, ALL);
        var lines = new ArrayList<List<Printed>>();
        switch (this) {
            case CENTRED, LEFT -> pieces.forEach(p -> lines.add(List.of(p)));
            case ONE_LINE -> lines.add(pieces);
            case SIGNED -> {
                s.text(c);
                Phrase.of(invoice, "online.sign").ifPresent(p -> c.right(s.right(), y - 22, p));
                lines.add(pieces);
            }
            case COLUMNS -> {
                columns(c, invoice, s, y);
                return;
            }
            case NONE -> {
                if (!c.truth().containsKey("vendor")) {
                    lines.add(pieces(invoice, List.of("online.imprint")));
                } else {
                    lines.add(pieces(invoice, List.of("online.help")));
                }
            }
        }
        double at = y;
        for (var line : lines) {
            line(c, s, line, at);
            at += 9;
        }
    }

    /// What the vendor says under the keys, where it prints what they are about.
    static List<Printed> pieces(WordedInvoice invoice, List<String> keys) {
        return keys.stream().flatMap(k -> Phrase.of(invoice, k).stream()).toList();
    }

    private void line(Canvas c, Style s, List<Printed> line, double y) {
        var between = " - ";
        s.small(c).plain(7.5);
        double width = 0;
        for (var piece : line) {
            width += c.width(piece.text() + between);
        }
        double fits = s.right() - s.left();
        if (width > fits) {
            double size = Math.max(4.5, c.size() * fits / width);
            width *= size / c.size();
            c.plain(size);
        }
        double x = this == CENTRED ? s.middle() - width / 2 : s.left();
        for (int i = 0; i < line.size(); i++) {
            x = c.text(x, y, line.get(i));
            if (i < line.size() - 1) {
                x = c.text(x, y, between);
            }
        }
    }

    private static void columns(Canvas c, WordedInvoice invoice, Style s, double y) {
        var vendor = invoice.facts().vendor();
        double step = (s.right() - s.left()) / 3;
        s.small(c).plain(7).fit(vendor.name(), step - 8);
        c.text(s.left(), y, invoice.value("vendor"));
        s.small(c).plain(7);
        c.block(s.left(), y + 9, 9, "vendor_address", vendor.address().lines());
        double at = y;
        for (var piece : pieces(invoice, List.of("online.help", "online.bank", "online.ids"))) {
            s.small(c).plain(7).fit(piece.text(), step - 8);
            c.text(s.left() + step, at, piece);
            at += 9;
        }
        s.small(c).plain(7).fit(vendor.registration(), step - 8);
        c.text(s.left() + 2 * step, y, vendor.registration());
        c.text(s.left() + 2 * step, y + 9, vendor.email());
    }
}
