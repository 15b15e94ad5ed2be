package com.billwright.extraction.field;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

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

    private final FieldType[] types;
    private final boolean[][] natural;

    /// For each field the others of its type.
    private final int[][] others;

    Conflicts(List<Field> fields) {
        int n = fields.size();
        types = fields.stream().map(Field::type).toArray(FieldType[]::new);
        natural = new boolean[n][n];
        others = new int[n][];
        for (int f = 0; f < n; f++) {
            for (int g = 0; g < n; g++) {
                natural[f][g] = types[f] == types[g] && natural(fields.get(f), fields.get(g));
            }
            int field = f;
            others[f] =
                    IntStream.range(0, n)
                            .filter(g -> g != field && types[g] == types[field])
                            .toArray();
        }
    }

    /// What it costs altogether that field `f` takes `candidate` while the others are as chosen.
    ///
    /// @param chosen for each field its candidate, -1 for none
    double costs(Contenders contenders, int[] chosen, int f, int candidate) {
        double costs = 0;
        for (int g : others[f]) {
            if (chosen[g] >= 0) {
                costs += cost(contenders, f, candidate, g, chosen[g]);
            }
        }
        return costs;
    }

    /// The cost, 0 when there is none, of field `f` taking `a` while field `g` takes `b`.
    private double cost(Contenders contenders, int f, int a, int g, int b) {
        if (contenders.page(a) != contenders.page(b)) {
            return 0;
        }
        int[] one = contenders.words(a);
        int[] other = contenders.words(b);
        boolean sameWords = a == b || Arrays.equals(one, other);
        if (sameWords && contenders.value(a) == contenders.value(b)) {
            return natural[f][g] ? NATURAL : SAME;
        }
        boolean onWords = types[f] == FieldType.DATE || types[f] == FieldType.AMOUNT;
        boolean twoInOneWord = onWords && one.length == 1 && sameWords;
        return twoInOneWord || !overlap(one, other) ? 0 : OVERLAP;
    }

    private static boolean natural(Field f, Field g) {
        String a = f.standard() == null ? f.name() : f.standard();
        String b = g.standard() == null ? g.name() : g.standard();
        return a.equals(b) || PAIRS.contains(Set.of(a, b));
    }

    /// Whether two ascending lists have a word in common.
    private static boolean overlap(int[] one, int[] other) {
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            if (one[i] == other[j]) {
                return true;
            }
            if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        return false;
    }
}
