package com.billwright.extraction.generate.layouts;

import com.billwright.extraction.generate.Canvas;
import com.billwright.extraction.generate.Row;
import java.util.List;

/// How the sums are set.
enum Totals {
    RIGHT,
    FULL_WIDTH,
    LEFT,
    COLUMNS,
    BOXED,
    LABEL_BESIDE;

    /// How much room it needs.
    double height(List<Row> rows, Style s) {
        return this == COLUMNS ? s.leading() * 4 : rows.size() * (s.leading() + 3) + 10;
    }

    double draw(Canvas c, List<Row> rows, Style s, double y) {
        return switch (this) {
            case RIGHT -> list(c, rows, s, s.right() - 210, s.right(), y, false);
            case FULL_WIDTH -> list(c, rows, s, s.left(), s.right(), y, true);
            case LEFT -> list(c, rows, s, s.left(), s.left() + 220, y, false);
            case BOXED -> {
                double top = y - s.size() - 4;
                double below = list(c, rows, s, s.right() - 222, s.right() - 6, y, true);
                c.frame(s.right() - 230, top, s.right(), below - s.leading() + 6, 0.8);
                yield below + 6;
            }
            case LABEL_BESIDE -> {
                for (var row : rows) {
                    s.label(c);
                    c.right(s.right() - 100, y, row.label());
                    s.text(c);
                    c.right(s.right(), y, row.value());
                    y += s.leading() + 1;
                }
                yield y;
            }
            case COLUMNS -> columns(c, rows, s, y);
        };
    }

    private static double list(
            Canvas c, List<Row> rows, Style s, double x, double end, double y, boolean ruled) {
        for (int i = 0; i < rows.size(); i++) {
            boolean last = i == rows.size() - 1;
            var row = rows.get(i);
            (last ? s.bold(c) : s.text(c)).fit(row.label(), (end - x) * 0.62);
            c.text(x, y, row.label());
            (last ? s.bold(c) : s.text(c)).fit(row.value().text(), (end - x) * 0.6);
            c.right(end, y, row.value());
            if (ruled) {
                c.line(x, y + 3, end, y + 3, last ? 0.9 : 0.3);
            }
            y += s.leading() + 2;
        }
        return y;
    }

    private static double columns(Canvas c, List<Row> rows, Style s, double y) {
        double step = (s.right() - s.left()) / rows.size();
        for (int i = 0; i < rows.size(); i++) {
            double end = s.left() + (i + 1) * step - 4;
            s.label(c).fit(rows.get(i).label(), step - 8);
            c.right(end, y, rows.get(i).label());
            s.text(c).fit(rows.get(i).value().text(), step - 8);
            c.right(end, y + s.leading() + 3, rows.get(i).value());
            c.frame(
                    s.left() + i * step,
                    y - s.size() - 2,
                    s.left() + (i + 1) * step,
                    y + s.leading() + 8,
                    0.4);
        }
        return y + s.leading() * 2 + 14;
    }
}
