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

/// The sums of a till: the total may be rounded to five cents, and cash, change and a summary of the
/// tax repeat amounts that look like it.
record TillSums(
        Form form, boolean rounds, boolean counts, boolean pays, Summary summary, boolean bold) {

    enum Form {
        LABEL_LEFT,
        LABEL_INDENTED,
        LABEL_BESIDE,
        SIGN_BETWEEN
    }

    enum Summary {
        NONE,
        LAST,
        BEFORE_PAYMENT
    }

    private static final BigDecimal FIVE_CENTS = new BigDecimal("0.05");

    static TillSums draw(Dice dice) {
        return new TillSums(
                dice.pick(Form.values()),
                dice.chance(0.5),
                dice.chance(0.4),
                dice.chance(0.8),
                dice.pick(Summary.NONE, Summary.LAST, Summary.LAST, Summary.BEFORE_PAYMENT),
                dice.chance(0.6));
    }

    double draw(Canvas c, WordedInvoice invoice, Till till, Dice dice, double y) {
        for (var row : rows(invoice)) {
            y = row(c, row, till, row.value().tells().containsKey("total"), y);
        }
        if (summary == Summary.BEFORE_PAYMENT) {
            y = summary(c, invoice, till, y + 3);
        }
        if (pays) {
            var total = total(invoice);
            boolean exact = dice.chance(0.35);
            var cash =
                    exact
                            ? total
                            : total.divide(dice.pick(BigDecimal.TEN, new BigDecimal(50)))
                                    .setScale(0, RoundingMode.UP)
                                    .multiply(dice.pick(BigDecimal.TEN, new BigDecimal(50)))
                                    .max(total)
                                    .setScale(2);
            y = row(c, row(invoice, "till.cash", cash), till, false, y);
            if (!exact || dice.chance(0.6)) {
                y = row(c, row(invoice, "till.change", cash.subtract(total)), till, false, y);
            }
        }
        return summary == Summary.LAST ? summary(c, invoice, till, y + 3) : y;
    }

    private boolean isRounding(WordedInvoice invoice) {
        return rounds && invoice.wording().market().listOrNone("till.rounding").size() > 1;
    }

    private BigDecimal total(WordedInvoice invoice) {
        var total = invoice.facts().total();
        return isRounding(invoice)
                ? total.divide(FIVE_CENTS, 0, RoundingMode.HALF_UP).multiply(FIVE_CENTS).setScale(2)
                : total;
    }

    private List<Row> rows(WordedInvoice invoice) {
        var facts = invoice.facts();
        var rows = new ArrayList<Row>();
        var wording = invoice.wording();
        if (counts) {
            var count =
                    facts.lines().stream()
                            .map(l -> l.quantity())
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
            rows.add(
                    new Row(
                            invoice.word("till.quantity") + wording.colon(),
                            Printed.plain(wording.number(count))));
        }
        if (facts.discount().signum() < 0) {
            rows.addAll(invoice.rows(List.of("line_total")));
            rows.add(
                    new Row(
                            "Service Charge 10%",
                            Printed.plain(wording.bare(facts.discount().negate()))));
        }
        if (facts.taxTotal().signum() != 0) {
            rows.addAll(invoice.rows(List.of("net_total")));
            var rate = wording.number(facts.taxes().getFirst().rate()) + "%";
            rows.add(
                    new Row(
                            facts.taxes().size() > 1 || bold
                                    ? invoice.label("tax_total")
                                    : wording.bareLabel("tax_total") + " " + rate,
                            invoice.value("tax_total")));
        }
        var total = total(invoice);
        if (isRounding(invoice)) {
            var market = wording.market();
            rows.add(
                    new Row(
                            market.list("label.net_total").contains(wording.word("label.total"))
                                    ? "Total"
                                    : "Total Sales (Inclusive of GST)",
                            Printed.plain(wording.amount(facts.total()))));
            rows.add(row(invoice, "till.rounding", total.subtract(facts.total())));
        }
        rows.add(new Row(invoice.label("total"), invoice.amount("total", total)));
        return rows;
    }

    private static Row row(WordedInvoice invoice, String key, BigDecimal amount) {
        return new Row(
                invoice.word(key) + invoice.wording().colon(),
                Printed.plain(invoice.wording().bare(amount)));
    }

    private double row(Canvas c, Row row, Till till, boolean total, double y) {
        double size = total && bold ? 10 : 7.5;
        double all = till.right() - Till.LEFT;
        if (total && bold) {
            c.bold(size);
        } else {
            c.plain(size);
        }
        c.fit(row.label() + "   " + row.value().text(), all);
        switch (form) {
            case LABEL_LEFT -> c.text(Till.LEFT, y, row.label());
            case LABEL_INDENTED ->
                    c.text(
                            Math.min(
                                    Till.LEFT + all * 0.3,
                                    till.right()
                                            - c.width(row.label() + "  " + row.value().text())),
                            y,
                            row.label());
            case LABEL_BESIDE ->
                    c.right(
                            Math.min(
                                    till.right() - 52,
                                    till.right() - c.width(row.value().text() + " ")),
                            y,
                            row.label());
            default -> c.text(Till.LEFT, y, row.label());
        }
        c.right(till.right(), y, row.value());
        return y + till.leading() + (total ? 3 : 0);
    }

    private static double summary(Canvas c, WordedInvoice invoice, Till till, double y) {
        var facts = invoice.facts();
        if (facts.taxTotal().signum() == 0) {
            return y;
        }
        double all = till.right() - Till.LEFT;
        var heads = invoice.wording().market().list("till.summary.heads");
        c.plain(7).text(Till.LEFT, y, invoice.word("till.summary"));
        c.right(Till.LEFT + all * 0.72, y, heads.get(0));
        c.right(till.right(), y, heads.get(1));
        y += till.leading();
        for (var tax : facts.taxes()) {
            c.plain(7).text(Till.LEFT, y, invoice.word("till.summary.rate"));
            c.right(Till.LEFT + all * 0.72, y, invoice.wording().bare(tax.base()));
            c.right(till.right(), y, invoice.wording().bare(tax.tax()));
            y += till.leading();
        }
        return y;
    }
}
