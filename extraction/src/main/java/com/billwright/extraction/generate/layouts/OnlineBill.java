package com.billwright.extraction.generate.layouts;

import com.billwright.extraction.generate.Canvas;
import com.billwright.extraction.generate.Dice;
import com.billwright.extraction.generate.LayoutProgram;
import com.billwright.extraction.generate.Printed;
import com.billwright.extraction.generate.Row;
import com.billwright.extraction.generate.WordedInvoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What shops, hosts, carriers and hotels send by e-mail: the vendor's name is where a letter does
/// not have it, other numbers and dates stand beside the bill's, and it is often paid already.
record OnlineBill(
        Style style,
        Opening opening,
        Buyers buyers,
        Heading heading,
        boolean headingFirst,
        List<String> order,
        Optional<Panel> panel,
        References references,
        boolean dueBox,
        boolean totalsFirst,
        Optional<LineTable> table,
        OnlineSums sums,
        Settlement settlement,
        Imprint imprint)
        implements LayoutProgram {

    enum Heading {
        TITLE,
        TITLE_RIGHT,
        WITH_NUMBER,
        /// Number and date in a sentence, and nowhere else.
        SENTENCE,
        COPY,
        NONE
    }

    /// What competes with the bill's own number and date.
    private static final List<String> SHOP =
            List.of(
                    "invoice_number",
                    "invoice_date",
                    "po_number",
                    "order_date",
                    "account_number",
                    "delivery_date",
                    "due_date");

    private static final List<String> SUBSCRIPTION =
            List.of(
                    "account_number",
                    "invoice_number",
                    "invoice_date",
                    "period",
                    "due_date",
                    "payment_terms");

    private static final List<String> BOOKING =
            List.of("invoice_date", "invoice_number", "order_date", "method", "account_number");

    static OnlineBill draw(Style style, Dice dice) {
        var opening = dice.pick(Opening.values());
        var buyers =
                opening == Opening.NOTHING
                        ? dice.pick(Buyers.FROM_AND_TO, Buyers.TO_AND_FROM)
                        : opening == Opening.SENDER_LINE
                                ? Buyers.WINDOW_LEFT
                                : dice.pick(Buyers.values());
        return new OnlineBill(
                style,
                opening,
                buyers,
                dice.pick(Heading.values()),
                dice.chance(0.5),
                moved(dice.pick(SHOP, SHOP, SUBSCRIPTION, SUBSCRIPTION, BOOKING), dice),
                dice.chance(0.6) ? Optional.of(Panel.draw(dice)) : Optional.empty(),
                dice.pick(References.values()),
                dice.chance(0.3),
                dice.chance(0.15),
                dice.chance(0.75)
                        ? Optional.of(
                                new LineTable(
                                        Letter.columns(dice), dice.pick(LineTable.Rules.values())))
                        : Optional.empty(),
                OnlineSums.draw(dice),
                Settlement.draw(dice),
                dice.pick(Imprint.values()));
    }

    private static List<String> moved(List<String> fields, Dice dice) {
        var moved = new ArrayList<>(fields);
        for (int i = dice.between(0, 3); i > 0; i--) {
            var field = moved.remove(dice.between(0, moved.size() - 1));
            moved.add(dice.between(0, moved.size()), field);
        }
        if (!moved.contains("method") && dice.chance(0.3)) {
            moved.add(dice.between(0, moved.size()), "method");
        }
        return List.copyOf(moved);
    }

    @Override
    public String name() {
        return "online/"
                + String.join(
                        "/",
                        List.of(
                                opening.name(),
                                buyers.name(),
                                heading.name(),
                                panel.map(p -> "PANEL_" + p.form()).orElse(references.name()),
                                sums.name(),
                                "IMPRINT_" + imprint.name()));
    }

    @Override
    public Paper paper() {
        return style.paper();
    }

    @Override
    public void draw(Canvas c, WordedInvoice invoice) {
        var s = style;
        double y = opening.draw(c, invoice, s);
        y = headingFirst ? heading(c, invoice, y + 18) : y + 16;
        double top = y;
        if (opening == Opening.SENDER_LINE) {
            y = senderLine(c, invoice, y);
        }
        y = buyers.draw(c, invoice, s, y) + 10;
        if (!headingFirst) {
            y = heading(c, invoice, y + 4);
        }
        y = references(c, invoice, top, y);
        if (dueBox) {
            y = dueBox(c, invoice, y + 8);
        }
        s.small(c);
        var hello = Phrase.of(invoice, "online.hello");
        if (hello.isPresent() && s.order() % 4 == 0) {
            c.fit(hello.get().text(), s.right() - s.left()).text(s.left(), y + 6, hello.get());
            y += 20;
        }
        if (totalsFirst) {
            y = sums.draw(c, invoice, s, y + 8) + 8;
        }
        y = lines(c, invoice, y + 10) + 6;
        if (!totalsFirst) {
            y = style.room(c, y, sums.height(s));
            y = sums.draw(c, invoice, s, y);
        }
        y = style.room(c, y, settlement.height(s));
        settlement.draw(c, invoice, s, y + 12);
        imprint.draw(c, invoice, s);
    }

    private double senderLine(Canvas c, WordedInvoice invoice, double y) {
        var vendor = invoice.facts().vendor();
        style.small(c).plain(6.5);
        c.fit(vendor.name() + " - " + vendor.address().joined(" - "), 250);
        double x = c.text(style.left(), y, invoice.value("vendor"));
        c.text(x, y, " - " + vendor.address().joined(" - "));
        return y + 16;
    }

    private double heading(Canvas c, WordedInvoice invoice, double y) {
        var s = style;
        s.text(c).ink(s.accent()).bold(s.size() + 5);
        switch (heading) {
            case TITLE -> c.text(s.left(), y, invoice.word("title"));
            case TITLE_RIGHT -> c.right(s.right(), y, invoice.word("title"));
            case COPY -> c.text(s.left(), y, invoice.word("online.copy"));
            case WITH_NUMBER ->
                    c.text(
                            s.left(),
                            y,
                            invoice.value("invoice_number").after(invoice.word("title") + " "));
            case SENTENCE ->
                    Phrase.of(invoice, "online.sentence").ifPresent(p -> c.text(s.left(), y, p));
            case NONE -> {
                return y;
            }
        }
        return y + s.leading() + 8;
    }

    private double references(Canvas c, WordedInvoice invoice, double top, double y) {
        var rows = rows(invoice);
        if (rows.isEmpty()) {
            return y;
        }
        if (panel.isPresent()) {
            boolean beside = panel.get().from() >= 0.5 && buyers.narrow();
            return Math.max(y, panel.get().draw(c, rows, style, beside ? top : y + 6)) + 6;
        }
        boolean beside = references.besideRecipient() && buyers.narrow();
        return Math.max(y, references.draw(c, rows, style, beside ? top : y + 6)) + 6;
    }

    private List<Row> rows(WordedInvoice invoice) {
        var rows = new ArrayList<Row>();
        for (var field : order) {
            boolean told =
                    heading == Heading.SENTENCE
                                    && (field.equals("invoice_number")
                                            || field.equals("invoice_date"))
                            || heading == Heading.WITH_NUMBER && field.equals("invoice_number");
            if (field.equals("method")) {
                rows.add(
                        new Row(
                                invoice.word("online.method") + invoice.wording().colon(),
                                settlement.method(invoice)));
            } else if (!told) {
                rows.addAll(invoice.rows(List.of(field)));
            }
        }
        return rows;
    }

    /// When to pay, and how much, in larger letters.
    private double dueBox(Canvas c, WordedInvoice invoice, double y) {
        var s = style;
        s.bold(c);
        Phrase.of(invoice, "online.due")
                .or(() -> Optional.of(Printed.plain(invoice.label("total"))))
                .ifPresent(p -> c.text(s.left(), y, p));
        s.bold(c).right(s.right() - 4, y, invoice.value("total"));
        return y + s.leading() + 8;
    }

    private double lines(Canvas c, WordedInvoice invoice, double y) {
        return table.isPresent()
                ? table.get().draw(c, invoice, style, y)
                : Charges.draw(c, invoice, style, y);
    }
}
