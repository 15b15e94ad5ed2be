package com.billwright.extraction.generate.layouts;

import com.billwright.extraction.field.InvoiceLine;
import com.billwright.extraction.generate.Canvas;
import com.billwright.extraction.generate.LineItem;
import com.billwright.extraction.generate.WordedInvoice;
import java.awt.Color;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// The table of lines: which columns, which rules. It goes on over as many pages as it needs.
record LineTable(List<Column> columns, Rules rules) {

    enum Column {
        POSITION(0.06),
        QUANTITY(0.09),
        UNIT(0.09),
        DESCRIPTION(0),
        TAX(0.08),
        PRICE(0.14),
        AMOUNT(0.16);

        final double share;

        Column(double share) {
            this.share = share;
        }

        boolean onTheRight() {
            return this == PRICE || this == AMOUNT || this == QUANTITY || this == TAX;
        }
    }

    enum Rules {
        NONE,
        HEADER,
        ROWS,
        GRID,
        ZEBRA
    }

    double draw(Canvas c, WordedInvoice invoice, Style s, double y) {
        y = header(c, invoice, s, y);
        var sum = BigDecimal.ZERO;
        int position = 1;
        for (var line : invoice.facts().lines()) {
            s.text(c);
            var words = c.wrap(line.description(), width(Column.DESCRIPTION, s) - 8);
            if (y + words.size() * s.leading() > s.bottom()) {
                s.small(c);
                c.text(s.left(), y + 4, invoice.word("word.carried"));
                c.right(s.right() - 3, y + 4, invoice.wording().bare(sum));
                y = header(c, invoice, s, turn(c, invoice, s));
            }
            row(c, invoice, s, y, line, position++, words);
            c.note(printed(line));
            y += words.size() * s.leading() + 4;
            sum = sum.add(line.amount());
        }
        if (rules != Rules.NONE) {
            c.ink(s.accent()).line(s.left(), y - s.size() - 1, s.right(), y - s.size() - 1, 0.7);
        }
        return y + 4;
    }

    /// The line with the values that this table has columns for.
    private InvoiceLine printed(LineItem line) {
        return new InvoiceLine(
                line.description(),
                in(Column.QUANTITY, line.quantity()),
                columns.contains(Column.UNIT) ? line.unit() : "",
                in(Column.PRICE, line.unitPrice()),
                in(Column.AMOUNT, line.amount()),
                in(Column.TAX, line.taxRate()));
    }

    private Optional<BigDecimal> in(Column column, BigDecimal value) {
        return columns.contains(column) ? Optional.of(value) : Optional.empty();
    }

    private void row(
            Canvas c,
            WordedInvoice invoice,
            Style s,
            double y,
            LineItem line,
            int position,
            List<String> words) {
        double top = y - s.size() - 1;
        double bottom = top + words.size() * s.leading() + 4;
        if (rules == Rules.ZEBRA && position % 2 == 0) {
            c.fill(s.left(), top, s.right(), bottom, new Color(0xeeeeee));
        }
        double x = s.left();
        for (var column : columns) {
            double width = width(column, s);
            var wording = invoice.wording();
            var text =
                    switch (column) {
                        case POSITION -> Integer.toString(position);
                        case QUANTITY -> wording.number(line.quantity());
                        case UNIT -> line.unit();
                        case DESCRIPTION -> "";
                        case TAX -> wording.number(line.taxRate()) + "%";
                        case PRICE -> wording.bare(line.unitPrice());
                        case AMOUNT -> wording.bare(line.amount());
                    };
            s.text(c).fit(text, width - 3);
            if (column == Column.DESCRIPTION) {
                s.text(c);
                c.block(x + 3, y, s.leading(), words);
            } else if (column.onTheRight()) {
                c.right(x + width - 3, y, text);
            } else {
                c.text(x + 3, y, text);
            }
            if (rules == Rules.GRID) {
                c.frame(x, top, x + width, bottom, 0.4);
            }
            x += width;
        }
        if (rules == Rules.ROWS) {
            c.ink(Color.GRAY).line(s.left(), bottom, s.right(), bottom, 0.3);
        }
    }

    private double header(Canvas c, WordedInvoice invoice, Style s, double y) {
        if (rules == Rules.GRID || rules == Rules.ZEBRA) {
            c.fill(s.left(), y - s.size() - 3, s.right(), y + 5, new Color(0xdde3ea));
        }
        double x = s.left();
        for (var column : columns) {
            double width = width(column, s);
            var title = invoice.word("col." + column.name().toLowerCase(java.util.Locale.ROOT));
            s.bold(c).fit(title, width - 4);
            if (column.onTheRight()) {
                c.right(x + width - 3, y, title);
            } else {
                c.text(x + 3, y, title);
            }
            x += width;
        }
        if (rules != Rules.NONE) {
            c.ink(s.accent()).line(s.left(), y + 5, s.right(), y + 5, 0.8);
        }
        return y + s.leading() + 8;
    }

    private double width(Column column, Style s) {
        double all = s.right() - s.left();
        return column == Column.DESCRIPTION
                ? all * (1 - columns.stream().mapToDouble(k -> k.share).sum())
                : all * column.share;
    }

    /// A new page with the vendor's name and the bill's number on top.
    private static double turn(Canvas c, WordedInvoice invoice, Style s) {
        c.turn();
        s.small(c);
        c.text(s.left(), s.top(), invoice.facts().vendor().name());
        c.centre(
                s.middle(),
                s.top(),
                invoice.label("invoice_number") + " " + invoice.facts().invoiceNumber());
        c.right(s.right(), s.top(), invoice.word("word.page") + " " + c.pages());
        return s.top() + 34;
    }
}
