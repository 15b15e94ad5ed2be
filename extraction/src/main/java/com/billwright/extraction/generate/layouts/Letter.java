package com.billwright.extraction.generate.layouts;

import com.billwright.extraction.generate.Canvas;
import com.billwright.extraction.generate.Dice;
import com.billwright.extraction.generate.LayoutProgram;
import com.billwright.extraction.generate.WordedInvoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The usual business letter: head, recipient, references, lines, totals, foot, each in one of
/// several ways.
record Letter(
        Style style,
        Head head,
        Title title,
        Recipient recipient,
        References references,
        Optional<Panel> panel,
        TaxTable taxes,
        LineTable table,
        Totals totals,
        Foot foot,
        boolean siteAbove)
        implements LayoutProgram {

    enum Title {
        BEFORE_RECIPIENT,
        BEFORE_LINES,
        TOP_RIGHT,
        WITH_NUMBER,
        NONE
    }

    static Letter draw(Style style, Dice dice) {
        return new Letter(
                style,
                dice.pick(Head.values()),
                dice.pick(Title.values()),
                dice.pick(Recipient.values()),
                dice.pick(References.values()),
                dice.chance(0.55) ? Optional.of(Panel.draw(dice)) : Optional.empty(),
                dice.pick(TaxTable.values()),
                new LineTable(columns(dice), dice.pick(LineTable.Rules.values())),
                dice.pick(Totals.values()),
                dice.pick(Foot.values()),
                dice.chance(0.5));
    }

    @Override
    public String name() {
        return "letter/"
                + String.join(
                        "/",
                        List.of(
                                head.name(),
                                title.name(),
                                recipient.name(),
                                panel.map(p -> "PANEL_" + p.form()).orElse(references.name()),
                                totals.name(),
                                foot.name()));
    }

    @Override
    public Paper paper() {
        return style.paper();
    }

    @Override
    public void draw(Canvas c, WordedInvoice invoice) {
        var s = style;
        double y = head.draw(c, invoice, s) + 14;
        if (title == Title.TOP_RIGHT) {
            y = heading(c, invoice, y + 6, true);
        } else if (title == Title.BEFORE_RECIPIENT) {
            y = heading(c, invoice, y + 6, false);
        }
        var rows = invoice.references(s.order());
        double recipientTop = y;
        y = recipient.draw(c, invoice, s, y);
        if (panel.isPresent()) {
            var place = panel.get();
            boolean beside = place.from() >= 0.5 && !recipient.wide();
            double below = place.draw(c, rows, s, beside ? recipientTop : y + 12);
            y = Math.max(y, below) + 10;
        } else if (references.besideRecipient() && !recipient.wide()) {
            y = Math.max(y, references.draw(c, rows, s, recipientTop)) + 12;
        } else {
            y = references.draw(c, rows, s, y + 14) + 10;
        }
        if (title == Title.BEFORE_LINES) {
            y = heading(c, invoice, y + 8, false);
        } else if (title == Title.WITH_NUMBER) {
            y = headingWithNumber(c, invoice, y + 8);
        }
        if (siteAbove && invoice.prints("service_address")) {
            s.label(c);
            double x = c.text(s.left(), y, invoice.label("service_address")) + 5;
            s.text(c).fit(invoice.value("service_address").text(), s.right() - x);
            c.text(x, y, invoice.value("service_address"));
            y += s.leading() + 4;
        }
        if (invoice.facts().lineTotal().unscaledValue().intValue() % 3 == 0) {
            s.text(c);
            c.text(s.left(), y, invoice.word("thanks"));
            y += s.leading() + 5;
        }
        y = table.draw(c, invoice, s, y + 6) + 6;
        var sums = invoice.totals();
        if (y + totals.height(sums, s) + taxes.height(invoice, s) > s.bottom()) {
            foot.draw(c, invoice, s);
            c.turn();
            y = s.top() + 10;
        }
        if (taxes == TaxTable.BEFORE_TOTALS) {
            y = TaxTable.draw(c, invoice, s, y);
        }
        y = totals.draw(c, sums, s, y);
        if (taxes == TaxTable.AFTER_TOTALS && y < s.bottom() - 50) {
            y = TaxTable.draw(c, invoice, s, y + 4);
        }
        s.small(c);
        if (y + 10 < s.bottom()) {
            c.text(s.left(), y + 8, invoice.word("thanks"));
        }
        foot.draw(c, invoice, s);
    }

    private double heading(Canvas c, WordedInvoice invoice, double y, boolean right) {
        style.text(c).ink(style.accent()).bold(style.size() + 7);
        if (right) {
            c.right(style.right(), y, invoice.word("title"));
        } else {
            c.text(style.left(), y, invoice.word("title"));
        }
        return y + style.leading() + 10;
    }

    private double headingWithNumber(Canvas c, WordedInvoice invoice, double y) {
        style.bold(c).bold(style.size() + 3);
        double x = c.text(style.left(), y, invoice.word("title") + " ");
        c.text(x + 4, y, invoice.value("invoice_number"));
        return y + style.leading() + 8;
    }

    static List<LineTable.Column> columns(Dice dice) {
        var columns = new ArrayList<LineTable.Column>();
        if (dice.chance(0.45)) {
            columns.add(LineTable.Column.POSITION);
        }
        boolean quantityFirst = dice.chance(0.4);
        var quantities =
                dice.chance(0.5)
                        ? List.of(LineTable.Column.QUANTITY, LineTable.Column.UNIT)
                        : List.of(LineTable.Column.QUANTITY);
        if (quantityFirst) {
            columns.addAll(quantities);
        }
        columns.add(LineTable.Column.DESCRIPTION);
        if (!quantityFirst && dice.chance(0.85)) {
            columns.addAll(quantities);
        }
        if (dice.chance(0.8)) {
            columns.add(LineTable.Column.PRICE);
        }
        if (dice.chance(0.2)) {
            columns.add(LineTable.Column.TAX);
        }
        columns.add(LineTable.Column.AMOUNT);
        return columns;
    }
}
