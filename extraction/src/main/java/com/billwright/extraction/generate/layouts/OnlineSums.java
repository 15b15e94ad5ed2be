package com.billwright.extraction.generate.layouts;

import com.billwright.extraction.generate.Canvas;
import com.billwright.extraction.generate.Dice;
import com.billwright.extraction.generate.Printed;
import com.billwright.extraction.generate.Row;
import com.billwright.extraction.generate.WordedInvoice;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The sums of an online bill: often gross first, with taxes told apart, and nothing left to pay.
///
/// @param grossFirst whether the sum of the lines is the gross one, and net and tax stand in a table
///     of their own
/// @param taxesLeft whether that table stands on the left of the sums
/// @param rateHeads whether it has heads, rate by rate
record OnlineSums(Totals totals, boolean grossFirst, boolean taxesLeft, boolean rateHeads) {

    private static final BigDecimal NONE = new BigDecimal("0.00");

    static OnlineSums draw(Dice dice) {
        return new OnlineSums(
                dice.pick(Totals.RIGHT, Totals.LABEL_BESIDE, Totals.FULL_WIDTH, Totals.BOXED),
                dice.chance(0.45),
                dice.chance(0.5),
                dice.chance(0.5));
    }

    String name() {
        return totals.name() + (grossFirst ? "_GROSS" + (rateHeads ? "_RATES" : "") : "");
    }

    double height(Style s) {
        return s.leading() * 8;
    }

    double draw(Canvas c, WordedInvoice invoice, Style s, double y) {
        var facts = invoice.facts();
        boolean taxed = facts.taxTotal().signum() != 0;
        double below = y;
        boolean beside = grossFirst && taxed && taxesLeft && totals != Totals.FULL_WIDTH;
        if (beside) {
            below = taxes(c, invoice, s, y);
        }
        below = Math.max(below, totals.draw(c, rows(invoice, s), s, y));
        if (grossFirst && taxed && !beside) {
            below = taxes(c, invoice, s, below + 6);
        }
        if (!taxed) {
            // Where there is no tax the total is the net total too, whatever its label says.
            c.note("net_total", facts.netTotal().toPlainString());
        }
        return below;
    }

    private List<Row> rows(WordedInvoice invoice, Style s) {
        var facts = invoice.facts();
        var wording = invoice.wording();
        boolean taxed = facts.taxTotal().signum() != 0;
        var rows = new ArrayList<Row>();
        if (grossFirst) {
            if (s.order() % 3 != 0) {
                rows.add(
                        new Row(
                                invoice.label("line_total"),
                                Printed.plain(wording.amount(facts.total()))));
            }
        } else if (taxed || s.order() % 3 != 0) {
            rows.add(new Row(invoice.label("net_total"), invoice.value("net_total")));
        }
        if (s.order() % 5 == 0) {
            rows.add(
                    new Row(
                            invoice.word("online.shippingfee") + wording.colon(),
                            Printed.plain(wording.amount(NONE))));
        }
        if (!taxed && s.order() % 2 == 0) {
            rows.add(
                    new Row(
                            invoice.word("online.untaxed") + wording.colon(),
                            invoice.value("tax_total")));
        } else if (taxed && !grossFirst) {
            rows.addAll(taxRows(invoice));
        }
        rows.add(new Row(invoice.label("total"), invoice.value("total")));
        if (facts.prepaid().signum() != 0) {
            rows.addAll(invoice.rows(List.of("prepaid", "amount_due")));
        } else if (s.order() % 7 < 3) {
            rows.add(new Row(invoice.label("prepaid"), invoice.amount("prepaid", facts.total())));
            rows.add(new Row(invoice.label("amount_due"), invoice.amount("amount_due", NONE)));
        }
        return rows;
    }

    private static List<Row> taxRows(WordedInvoice invoice) {
        var facts = invoice.facts();
        var wording = invoice.wording();
        var label = wording.bareLabel("tax_total");
        if (facts.taxes().size() == 1) {
            var rate = wording.number(facts.taxes().getFirst().rate());
            return List.of(new Row(label + " " + rate + "%", invoice.value("tax_total")));
        }
        return facts.taxes().stream()
                .map(t ->
                        new Row(
                                label + " " + wording.number(t.rate()) + "%",
                                Printed.plain(wording.amount(t.tax()))))
                .toList();
    }

    /// Net and tax apart from the sums.
    private double taxes(Canvas c, WordedInvoice invoice, Style s, double y) {
        return rateHeads ? byRate(c, invoice, s, y) : inRows(c, invoice, s, y);
    }

    private static double inRows(Canvas c, WordedInvoice invoice, Style s, double y) {
        var rows = new ArrayList<Row>();
        rows.add(new Row(invoice.label("net_total"), invoice.value("net_total")));
        rows.addAll(taxRows(invoice));
        rows.add(
                new Row(
                        invoice.label("total"),
                        Printed.plain(invoice.wording().amount(invoice.facts().total()))));
        double end = s.left() + 170;
        for (var row : rows) {
            s.text(c).fit(row.label(), 100);
            c.text(s.left() + 6, y, row.label());
            s.text(c).right(end, y, row.value());
            y += s.leading();
        }
        return y;
    }

    private static double byRate(Canvas c, WordedInvoice invoice, Style s, double y) {
        var facts = invoice.facts();
        var wording = invoice.wording();
        double[] ends = {s.left() + 50, s.left() + 115, s.left() + 180, s.left() + 245};
        var heads = invoice.wording().market().list("online.rates");
        for (int i = 0; i < heads.size(); i++) {
            s.label(c).fit(heads.get(i), 62);
            c.right(ends[i], y, heads.get(i));
        }
        for (var tax : facts.taxes()) {
            y += s.leading();
            boolean only = facts.taxes().size() == 1;
            s.text(c).right(ends[0], y, wording.number(tax.rate()) + " %");
            c.right(ends[1], y, told("net_total", wording.bare(tax.base()), tax.base(), only));
            c.right(ends[2], y, told("tax_total", wording.bare(tax.tax()), tax.tax(), only));
            c.right(ends[3], y, wording.bare(tax.base().add(tax.tax())));
        }
        if (facts.taxes().size() > 1) {
            y += s.leading();
            var net = facts.netTotal();
            c.right(ends[1], y, told("net_total", wording.bare(net), net, true));
            var tax = facts.taxTotal();
            c.right(ends[2], y, told("tax_total", wording.bare(tax), tax, true));
            c.right(ends[3], y, wording.bare(facts.total()));
        }
        return y + s.leading() * 1.5;
    }

    private static Printed told(String field, String text, BigDecimal amount, boolean is) {
        return is
                ? new Printed(text, Map.of(field, amount.setScale(2).toPlainString()))
                : Printed.plain(text);
    }
}
