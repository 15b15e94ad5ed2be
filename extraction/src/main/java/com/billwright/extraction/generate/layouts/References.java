package com.billwright.extraction.generate.layouts;

import com.billwright.extraction.generate.Canvas;
import com.billwright.extraction.generate.Row;
import java.util.List;

/// How the list of numbers and dates is set.
enum References {
    LIST_RIGHT,
    LIST_LEFT,
    LIST_RIGHT_ALIGNED,
    GRID,
    COLUMNS,
    INLINE,
    STACKED,
    LEDGER;

    /// Whether it fits beside a recipient on the left.
    boolean besideRecipient() {
        return this == LIST_RIGHT || this == LIST_RIGHT_ALIGNED || this == STACKED;
    }

    double draw(Canvas c, List<Row> rows, Style s, double y) {
        return switch (this) {
            case LIST_RIGHT -> list(c, rows, s, s.right() - 215, y, false);
            case LIST_LEFT -> list(c, rows, s, s.left(), y, false);
            case LIST_RIGHT_ALIGNED -> list(c, rows, s, s.right() - 215, y, true);
            case GRID -> columns(c, rows, s, y, true);
            case COLUMNS -> columns(c, rows, s, y, false);
            case INLINE -> inline(c, rows, s, y);
            case STACKED -> stacked(c, rows, s, y);
            case LEDGER -> ledger(c, rows, s, y);
        };
    }

    private double list(Canvas c, List<Row> rows, Style s, double x, double y, boolean alignRight) {
        s.label(c);
        double widest = rows.stream().mapToDouble(r -> c.width(r.label())).max().orElse(0);
        double at = x + Math.max(90, widest + 10);
        for (var row : rows) {
            s.label(c).fit(row.label(), at - x);
            c.text(x, y, row.label());
            s.text(c).fit(row.value().text(), s.right() - Math.min(at, s.right() - 60));
            if (alignRight) {
                c.right(s.right(), y, row.value());
            } else {
                c.text(at, y, row.value());
            }
            y += s.leading();
        }
        return y;
    }

    /// Headers above values, four to a row.
    private double columns(Canvas c, List<Row> rows, Style s, double y, boolean lines) {
        int across = Math.min(4, rows.size());
        double step = (s.right() - s.left()) / across;
        double height = s.leading() * 2 + 8;
        for (int i = 0; i < rows.size(); i++) {
            double x = s.left() + (i % across) * step;
            double top = y + (i / across) * height;
            s.label(c).fit(rows.get(i).label(), step - 8);
            c.text(x + 4, top, rows.get(i).label());
            s.text(c).fit(rows.get(i).value().text(), step - 8);
            c.text(x + 4, top + s.leading() + 2, rows.get(i).value());
            if (lines) {
                c.frame(x, top - s.size() - 2, x + step, top + height - s.size() - 2, 0.4);
            }
        }
        return y + ((rows.size() + across - 1) / across) * height;
    }

    private double inline(Canvas c, List<Row> rows, Style s, double y) {
        double x = s.left();
        for (var row : rows) {
            s.text(c);
            double width = c.width(row.label() + "  " + row.value().text()) + 6;
            if (x > s.left() && x + width > s.right()) {
                x = s.left();
                y += s.leading();
            }
            s.label(c);
            x = c.text(x, y, row.label()) + 4;
            s.text(c);
            x = c.text(x, y, row.value()) + 16;
        }
        return y + s.leading();
    }

    /// Each label in small print above its value, on the right.
    private double stacked(Canvas c, List<Row> rows, Style s, double y) {
        double x = s.right() - 130;
        for (int i = 0; i < rows.size(); i++) {
            double left = i % 2 == 0 ? x - 120 : x;
            s.small(c).fit(rows.get(i).label(), 112);
            c.text(left, y, rows.get(i).label());
            s.bold(c).fit(rows.get(i).value().text(), 114);
            c.text(left, y + s.leading(), rows.get(i).value());
            if (i % 2 == 1 || i == rows.size() - 1) {
                y += s.leading() * 2.2;
            }
        }
        return y;
    }

    /// A ruled table of two columns.
    private double ledger(Canvas c, List<Row> rows, Style s, double y) {
        double x = s.middle() - 20;
        double value = s.middle() + 110;
        double step = s.leading() + 3;
        for (var row : rows) {
            s.label(c).fit(row.label(), 124);
            c.text(x + 3, y, row.label());
            s.text(c).fit(row.value().text(), s.right() - value - 6);
            c.text(value + 4, y, row.value());
            c.frame(x, y - s.size() - 1, value, y + step - s.size() - 1, 0.4);
            c.frame(value, y - s.size() - 1, s.right(), y + step - s.size() - 1, 0.4);
            y += step;
        }
        return y;
    }
}
