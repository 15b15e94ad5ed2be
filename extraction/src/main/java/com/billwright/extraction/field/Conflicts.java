package com.billwright.extraction.field;

import com.billwright.extraction.candidate.Candidate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What it costs that two fields take the same words. Some pairs do so by nature: the total that is
/// also the amount due, printed once.
final class Conflicts {

    // A scorer gives each candidate one field, so the scores of two on one candidate both beat
    // "none"
    // easily: taking it twice must cost more than that.
    private static final double NATURAL = 8;
    private static final double OVERLAP = 6;
    private static final double SAME = 12;

    private static final Set<Set<String>> PAIRS =
            Set.of(
                    Set.of("total", "amount_due"),
                    Set.of("net_total", "line_total"),
                    Set.of("net_total", "total"),
                    Set.of("line_total", "total"),
                    Set.of("invoice_number", "payment_reference"),
                    Set.of("invoice_date", "delivery_date"),
                    Set.of("invoice_date", "due_date"),
                    Set.of("invoice_date", "period_end"),
                    Set.of("invoice_date", "period_start"),
                    Set.of("delivery_date", "period_end"),
                    Set.of("period_start", "period_end"),
                    Set.of("po_number", "contract_number"),
                    Set.of("po_number", "buyer_reference"),
                    Set.of("account_number", "payment_reference"),
                    Set.of("account_number", "buyer_reference"),
                    Set.of("account_number", "contract_number"));

    private final List<Field> fields;

    Conflicts(List<Field> fields) {
        this.fields = fields;
    }

    /// The cost, 0 when there is none, of field `f` taking `a` while field `g` takes `b`.
    double cost(int f, Candidate a, int g, Candidate b) {
        if (a.page() != b.page() || fields.get(f).type() != fields.get(g).type()) {
            return 0;
        }
        if (a.equals(b)) {
            return natural(fields.get(f), fields.get(g)) ? NATURAL : SAME;
        }
        boolean onWords = a.type() == FieldType.DATE || a.type() == FieldType.AMOUNT;
        boolean twoInOneWord = onWords && a.words().size() == 1 && a.words().equals(b.words());
        return twoInOneWord || !overlap(a, b) ? 0 : OVERLAP;
    }

    private static boolean natural(Field f, Field g) {
        String a = f.standard() == null ? f.name() : f.standard();
        String b = g.standard() == null ? g.name() : g.standard();
        return a.equals(b) || PAIRS.contains(Set.of(a, b));
    }

    private static boolean overlap(Candidate a, Candidate b) {
        if (a.words().getLast() < b.words().getFirst() && a.words().size() == 1) {
            return false;
        }
        return a.words().stream().anyMatch(new HashSet<>(b.words())::contains);
    }
}
