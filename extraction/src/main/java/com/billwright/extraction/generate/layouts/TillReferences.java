package com.billwright.extraction.generate.layouts;

import com.billwright.extraction.generate.Canvas;
import com.billwright.extraction.generate.Dice;
import com.billwright.extraction.generate.Printed;
import com.billwright.extraction.generate.Row;
import com.billwright.extraction.generate.WordedInvoice;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// The numbers and the date of a slip, and what of the till and its clerk stands among them.
enum TillReferences {
    AFTER_LABEL,
    TABBED,
    RIGHT,
    TWO_ON_A_LINE,
    BARE_DATE;

    double draw(Canvas c, WordedInvoice invoice, Till till, Dice dice, double y) {
        var rows = new ArrayList<Row>();
        rows.addAll(invoice.rows(List.of("invoice_number")));
        if (this == BARE_DATE) {
            rows.add(new Row("", invoice.value("invoice_date").before(" " + time(dice))));
        } else {
            var row = invoice.rows(List.of("invoice_date")).getFirst();
            rows.add(
                    till.width() % 3 == 0
                            ? row
                            : new Row(row.label(), row.value().before("  " + time(dice))));
        }
        var wording = invoice.wording();
        rows.add(
                new Row(
                        invoice.word("word.clerk") + wording.colon(),
                        Printed.plain(invoice.facts().clerk())));
        if (till.width() % 2 == 0) {
            rows.add(
                    new Row(
                            invoice.word("till.member") + wording.colon(),
                            Printed.plain(dice.fill(dice.pick("#", "##", "A#")))));
        }
        int turned = invoice.facts().vendor().phone().charAt(2) % rows.size();
        Collections.rotate(rows, turned % 3);
        for (int i = 0; i < rows.size(); i++) {
            y = reference(c, rows.get(i), i, till, y);
        }
        return this == TWO_ON_A_LINE && rows.size() % 2 == 1 ? y + till.leading() : y;
    }

    private double reference(Canvas c, Row row, int i, Till till, double y) {
        double all = till.right() - Till.LEFT;
        c.plain(7.5).fit(row.label() + "  " + row.value().text(), all);
        switch (this) {
            case TABBED -> {
                c.text(Till.LEFT, y, row.label());
                c.fit(row.value().text(), all - 72);
                c.text(Till.LEFT + 72, y, row.value());
            }
            case RIGHT -> {
                c.text(Till.LEFT, y, row.label());
                c.right(till.right(), y, row.value());
            }
            case TWO_ON_A_LINE -> {
                c.plain(7).fit(row.label() + " " + row.value().text(), all / 2 - 6);
                double x = c.text(i % 2 == 0 ? Till.LEFT : Till.LEFT + all / 2, y, row.label());
                c.text(row.label().isEmpty() ? x : x + 3, y, row.value());
                return i % 2 == 0 ? y : y + till.leading();
            }
            default -> {
                double x = c.text(Till.LEFT, y, row.label());
                c.text(row.label().isEmpty() ? x : x + 4, y, row.value());
            }
        }
        return y + till.leading();
    }

    static String time(Dice dice) {
        int hour = dice.between(8, 22);
        var minutes = "%02d".formatted(dice.between(0, 59));
        return dice.chance(0.5)
                ? "%02d:%s".formatted(hour, minutes)
                : "%d:%s:%02d %s"
                        .formatted(
                                hour > 12 ? hour - 12 : hour,
                                minutes,
                                dice.between(0, 59),
                                hour >= 12 ? "PM" : "AM");
    }
}
