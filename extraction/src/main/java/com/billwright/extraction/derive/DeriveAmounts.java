package com.billwright.extraction.derive;

import com.billwright.extraction.field.FieldValue;
import com.billwright.extraction.field.Source;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Totals that follow from each other: net + tax = total, total − paid already = amount due, and the
/// lines' total is the net total where nothing is taken off or added.
final class DeriveAmounts {

    /// How often each holds on bills that do not print the value.
    private static final double BY_SUM = 0.95;

    private static final double LINES_ARE_NET = 0.93;
    private static final double NOTHING_PAID = 0.95;

    private final Known known;

    private DeriveAmounts(Known known) {
        this.known = known;
    }

    static void in(Known known) {
        DeriveAmounts derive = new DeriveAmounts(known);
        derive.sums();
        derive.payable();
        derive.same(
                "line_total", "net_total", LINES_ARE_NET, "the net total: nothing is taken off");
    }

    private void sums() {
        Optional<BigDecimal> net = known.amount("net_total");
        Optional<BigDecimal> tax = known.amount("tax_total");
        Optional<BigDecimal> total = known.amount("total");
        if (net.isPresent() && tax.isPresent() && total.isEmpty()) {
            add("total", net.get().add(tax.get()), BY_SUM, "net and tax", "net_total", "tax_total");
        } else if (total.isPresent() && tax.isPresent()) {
            BigDecimal rest = total.get().subtract(tax.get());
            add("net_total", rest, BY_SUM, "the total without the tax", "total", "tax_total");
        } else if (total.isPresent() && net.isPresent() && atMost(net.get(), total.get())) {
            BigDecimal rest = total.get().subtract(net.get());
            add("tax_total", rest, BY_SUM, "the total without the net", "total", "net_total");
        }
    }

    private void payable() {
        Optional<BigDecimal> total = known.amount("total");
        Optional<BigDecimal> due = known.amount("amount_due");
        Optional<BigDecimal> paid = known.amount("prepaid");
        if (total.isEmpty()) {
            return;
        }
        if (due.isEmpty()) {
            BigDecimal rest =
                    total.get().subtract(paid.map(BigDecimal::abs).orElse(BigDecimal.ZERO));
            add("amount_due", rest, BY_SUM, "the total without what was paid", "total");
        } else if (paid.isEmpty() && atMost(due.get(), total.get())) {
            BigDecimal rest = total.get().subtract(due.get());
            add("prepaid", rest, BY_SUM, "the total without the amount due", "total", "amount_due");
        }
        add("prepaid", BigDecimal.ZERO, NOTHING_PAID, "nothing is said to be paid", "total");
    }

    private void same(String wanted, String as, double rate, String because) {
        known.amount(as).ifPresent(amount -> add(wanted, amount, rate, because, as));
    }

    private static boolean atMost(BigDecimal part, BigDecimal whole) {
        return part.abs().compareTo(whole.abs()) <= 0;
    }

    private void add(
            String wanted, BigDecimal amount, double rate, String because, String... from) {
        double confidence = rate;
        for (String standard : List.of(from)) {
            confidence *= known.confidence(standard);
        }
        double sure = confidence;
        known.missing(wanted)
                .ifPresent(field ->
                        known.add(
                                field,
                                new FieldValue.Amount(amount),
                                sure,
                                Source.RULE,
                                "not printed: " + because));
    }
}
