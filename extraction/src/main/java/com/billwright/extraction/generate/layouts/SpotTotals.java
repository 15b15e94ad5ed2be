package com.billwright.extraction.generate.layouts;

import com.billwright.extraction.generate.Canvas;
import com.billwright.extraction.generate.Dice;
import com.billwright.extraction.generate.Printed;
import com.billwright.extraction.generate.Row;
import com.billwright.extraction.generate.WordedInvoice;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/// What the agency keeps and what the station gets, as a list or by month.
record SpotTotals(Form form, boolean onTop, boolean commissioned) {

    enum Form {
        LIST_RIGHT,
        LIST_LEFT,
        MONTHS,
        ROW,
        BESIDE
    }

    private static final BigDecimal SHARE = new BigDecimal("0.15");

    static SpotTotals draw(Dice dice) {
        return new SpotTotals(dice.pick(Form.values()), dice.chance(0.3), dice.chance(0.85));
    }

    double draw(Canvas c, WordedInvoice invoice, Style s, double y) {
        var rows = rows(invoice);
        return switch (form) {
            case LIST_RIGHT -> Totals.RIGHT.draw(c, rows, s, y);
            case LIST_LEFT -> Totals.LEFT.draw(c, rows, s, y);
            case ROW -> Totals.COLUMNS.draw(c, rows, s, y);
            case BESIDE -> Totals.LABEL_BESIDE.draw(c, rows, s, y);
            default -> months(c, invoice, s, rows, y);
        };
    }

    private List<Row> rows(WordedInvoice invoice) {
        var gross = invoice.facts().total();
        var rows = new ArrayList<Row>();
        rows.add(new Row(invoice.label("total"), invoice.value("total")));
        if (commissioned) {
            var commission = gross.multiply(SHARE).setScale(2, RoundingMode.HALF_UP);
            var wording = invoice.wording();
            boolean inParentheses = invoice.facts().vendor().name().length() % 2 == 0;
            rows.add(
                    new Row(
                            invoice.word("broadcast.commission") + wording.colon(),
                            Printed.plain(
                                    inParentheses
                                            ? "(" + wording.amount(commission) + ")"
                                            : wording.amount(commission))));
            rows.add(
                    new Row(
                            invoice.word("broadcast.net") + wording.colon(),
                            Printed.plain(wording.amount(gross.subtract(commission)))));
        }
        return rows;
    }

    /// Amounts of two months, and a last line with their sums.
    private double months(Canvas c, WordedInvoice invoice, Style s, List<Row> rows, double y) {
        var wording = invoice.wording();
        double step = (s.right() - s.left()) / (rows.size() + 2);
        var gross = invoice.facts().total();
        var first = gross.multiply(new BigDecimal("0.4")).setScale(2, RoundingMode.HALF_UP);
        s.bold(c).text(s.left(), y, "Month");
        s.bold(c).text(s.left() + step, y, "# Spots");
        for (int i = 0; i < rows.size(); i++) {
            s.bold(c).fit(rows.get(i).label(), step - 4);
            c.right(s.left() + (i + 3) * step - 4, y, rows.get(i).label());
        }
        y += s.leading() + 3;
        var start = invoice.facts().periodStart();
        for (int month = 0; month < 2; month++) {
            var part = month == 0 ? first : gross.subtract(first);
            s.text(c).text(s.left(), y, wording.date(start.plusDays(month * 28L)));
            c.text(s.left() + step, y, Integer.toString(3 + month * 4));
            for (int i = 0; i < rows.size(); i++) {
                var amount =
                        switch (i) {
                            case 0 -> part;
                            case 1 -> part.multiply(SHARE);
                            default -> part.subtract(part.multiply(SHARE));
                        };
                c.right(s.left() + (i + 3) * step - 4, y, wording.amount(amount));
            }
            y += s.leading();
        }
        c.line(s.left(), y - s.size(), s.right(), y - s.size(), 0.5);
        y += 2;
        s.bold(c).text(s.left(), y, "Totals");
        s.bold(c).text(s.left() + step, y, "10");
        for (int i = 0; i < rows.size(); i++) {
            c.right(s.left() + (i + 3) * step - 4, y, rows.get(i).value());
        }
        return y + s.leading();
    }
}
