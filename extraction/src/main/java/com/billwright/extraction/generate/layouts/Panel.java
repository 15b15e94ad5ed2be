package com.billwright.extraction.generate.layouts;

import com.billwright.extraction.generate.Canvas;
import com.billwright.extraction.generate.Dice;
import com.billwright.extraction.generate.Row;
import java.util.List;

/// A block of labelled values in columns of the page: each program has its own place for it.
///
/// @param from left edge as a share of the width
/// @param to right edge
/// @param labels share of a column that labels take where they stand beside
record Panel(double from, double to, int columns, Form form, double labels, boolean downwards) {

    enum Form {
        BESIDE,
        CLOSE,
        RIGHT,
        FRAMED,
        UNDERLINED,
        ABOVE,
        ABOVE_FRAMED
    }

    static Panel draw(Dice dice) {
        double from = dice.pick(0.0, 0.0, 0.0, 0.3, 0.4, 0.5, 0.55);
        double to = from == 0 ? dice.pick(1.0, 1.0, 0.7, 0.5) : 1;
        int most = to - from > 0.8 ? 4 : to - from > 0.5 ? 2 : to - from > 0.44 ? 2 : 1;
        return new Panel(
                from,
                to,
                dice.between(1, most),
                dice.pick(Form.values()),
                dice.between(0.34, 0.5),
                dice.chance(0.5));
    }

    /// Draws and returns the height below.
    double draw(Canvas c, List<Row> rows, Style s, double y) {
        if (rows.isEmpty()) {
            return y;
        }
        double all = s.right() - s.left();
        boolean above = form == Form.ABOVE || form == Form.ABOVE_FRAMED;
        int columns = Math.clamp((int) (all * (to - from) / (above ? 110 : 165)), 1, this.columns);
        double width = all * (to - from) / columns;
        double step = above ? s.leading() * 2 + 5 : s.leading() + 3;
        int high = (rows.size() + columns - 1) / columns;
        for (int i = 0; i < rows.size(); i++) {
            int column = downwards ? i / high : i % columns;
            int line = downwards ? i % high : i / columns;
            double x = s.left() + all * from + column * width;
            pair(c, rows.get(i), s, x, y + line * step, width, step);
        }
        return y + high * step;
    }

    private void pair(Canvas c, Row row, Style s, double x, double y, double width, double step) {
        var value = row.value().text();
        if (form == Form.ABOVE || form == Form.ABOVE_FRAMED) {
            s.label(c).fit(row.label(), width - 8);
            c.text(x + 3, y, row.label());
            s.text(c).fit(value, width - 8);
            c.text(x + 3, y + s.leading(), row.value());
            if (form == Form.ABOVE_FRAMED) {
                c.frame(x, y - s.size() - 1, x + width, y + step - s.size() - 1, 0.4);
            }
            return;
        }
        double at = x + width * labels;
        s.label(c).fit(row.label(), width * labels - 5);
        double end = c.text(x + 3, y, row.label());
        s.text(c).fit(value, width * (1 - labels) - 8);
        switch (form) {
            case CLOSE -> c.text(end + 4, y, row.value());
            case RIGHT -> c.text(Math.max(x + width - 8 - c.width(value), end + 4), y, row.value());
            default -> c.text(Math.max(at + 3, end + 4), y, row.value());
        }
        double top = y - s.size() - 1;
        if (form == Form.FRAMED) {
            c.frame(x, top, at, top + step, 0.4);
            c.frame(at, top, x + width - 2, top + step, 0.4);
        } else if (form == Form.UNDERLINED) {
            c.line(at, y + 3, x + width - 8, y + 3, 0.4);
        }
    }
}
