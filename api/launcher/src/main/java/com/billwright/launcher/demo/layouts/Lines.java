package com.billwright.launcher.demo.layouts;

import com.billwright.extraction.generate.Canvas;
import com.billwright.extraction.generate.LineItem;
import com.billwright.extraction.generate.WordedInvoice;
import java.awt.Color;

/// Tables of lines in several dresses.
enum Lines {
    FILLED_HEAD,
    ZEBRA,
    RULED,
    BOXED,
    AIRY;

    double draw(Canvas c, Look look, WordedInvoice invoice, double left, double right, double y) {
        var columns = new Columns(left, right);
        head(c, look, invoice, columns, y);
        double top = y - 14;
        y += 21;
        int n = 0;
        for (var line : invoice.facts().lines()) {
            if (this == ZEBRA && n++ % 2 == 0) {
                c.fill(left, y - 13, right, y + 6, look.soft());
            }
            row(c, look, invoice, columns, line, y);
            if (this == RULED) {
                c.ink(Look.HAIRLINE).line(left, y + 6, right, y + 6, 0.5);
            }
            y += this == AIRY ? 23 : 19;
        }
        if (this == BOXED) {
            c.ink(look.main()).frame(left, top, right, y - 8, 0.9);
            for (double x : new double[] {columns.quantity(), columns.price(), columns.amount()}) {
                c.ink(Look.HAIRLINE).line(x, top, x, y - 8, 0.5);
            }
        } else {
            c.ink(look.main()).line(left, y - 9, right, y - 9, this == AIRY ? 0.5 : 1);
        }
        return y + 10;
    }

    private void head(Canvas c, Look look, WordedInvoice invoice, Columns columns, double y) {
        boolean filled = this == FILLED_HEAD || this == BOXED;
        if (filled) {
            c.fill(
                    columns.left(),
                    y - 14,
                    columns.right(),
                    y + 6,
                    this == BOXED ? look.soft() : look.main());
        }
        look.bold(c, 8.5).ink(this == FILLED_HEAD ? Color.WHITE : filled ? Look.INK : look.main());
        c.text(columns.left() + 6, y, invoice.word("col.description"));
        c.right(columns.price() - 6, y, invoice.word("col.quantity"));
        c.right(columns.amount() - 6, y, invoice.word("col.price"));
        c.right(columns.right() - 6, y, invoice.word("col.amount"));
        if (!filled) {
            c.ink(look.main()).line(columns.left(), y + 6, columns.right(), y + 6, 1);
        }
    }

    private static void row(
            Canvas c, Look look, WordedInvoice invoice, Columns columns, LineItem line, double y) {
        var wording = invoice.wording();
        look.text(c, 9).fit(line.description(), columns.quantity() - columns.left() - 12);
        c.text(columns.left() + 6, y, line.description());
        look.text(c, 9);
        c.right(columns.price() - 6, y, wording.number(line.quantity()) + " " + line.unit());
        c.right(columns.amount() - 6, y, wording.bare(line.unitPrice()));
        c.right(columns.right() - 6, y, wording.bare(line.amount()));
    }

    /// Where columns begin.
    private record Columns(double left, double right) {

        double quantity() {
            return left + (right - left) * 0.5;
        }

        double price() {
            return left + (right - left) * 0.66;
        }

        double amount() {
            return left + (right - left) * 0.82;
        }
    }
}
