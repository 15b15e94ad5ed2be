package com.billwright.extraction.field;

import com.billwright.extraction.candidate.Candidate;
import java.math.RoundingMode;
import java.util.List;

/// How well chosen values go together: sums that add up and days in their order earn, contradictions
/// cost. In the units of the scores.
final class Coherence {

    private static final long ABSENT = Long.MIN_VALUE;

    /// Cents by which a sum may miss, for rounded taxes.
    private static final long ROUNDING = 2;

    /// Percents of value-added tax in Europe.
    private static final double[] RATES = {
        2.1, 2.6, 3.8, 4, 5, 5.5, 6, 7, 7.7, 8, 8.1, 9, 9.5, 10, 12, 13, 13.5, 14, 15, 16, 17, 18,
        19, 20, 21, 22, 23, 24, 25, 25.5, 27
    };

    private final int net;
    private final int tax;
    private final int total;
    private final int due;
    private final int prepaid;
    private final int prior;
    private final int lineTotal;
    private final int invoiceDate;
    private final int dueDate;
    private final int periodStart;
    private final int periodEnd;
    private final long[] numbers;

    Coherence(List<Field> fields, List<Candidate> candidates) {
        net = column(fields, "net_total");
        tax = column(fields, "tax_total");
        total = column(fields, "total");
        due = column(fields, "amount_due");
        prepaid = column(fields, "prepaid");
        prior = column(fields, "prior_balance");
        lineTotal = column(fields, "line_total");
        invoiceDate = column(fields, "invoice_date");
        dueDate = column(fields, "due_date");
        periodStart = column(fields, "period_start");
        periodEnd = column(fields, "period_end");
        numbers = candidates.stream().mapToLong(c -> number(c.value())).toArray();
    }

    /// @param chosen for each field its candidate, -1 for none
    double of(int[] chosen) {
        return sums(chosen) + order(chosen);
    }

    private double sums(int[] chosen) {
        long n = at(chosen, net);
        long t = at(chosen, tax);
        long all = at(chosen, total);
        double earned = 0;
        if (n != ABSENT && t != ABSENT && all != ABSENT) {
            earned += !close(n + t, all) ? -2 : atUsualRate(n, t) ? 5 : 3;
        }
        if (t != ABSENT && t != 0) {
            boolean tooMuch = (n != ABSENT && 2 * Math.abs(t) > Math.abs(n)) || t == all;
            earned -= tooMuch ? 2 : 0;
        }
        if (n != ABSENT && all != ABSENT && Math.abs(n) > Math.abs(all) + ROUNDING) {
            earned -= 2;
        }
        if (n != ABSENT && n == at(chosen, lineTotal)) {
            earned += 0.5;
        }
        return earned + payable(chosen, all);
    }

    private static boolean atUsualRate(long net, long tax) {
        if (net == 0 || tax == 0) {
            return false;
        }
        for (double rate : RATES) {
            if (Math.abs(tax - net * rate / 100) <= 1) {
                return true;
            }
        }
        return false;
    }

    private double payable(int[] chosen, long all) {
        long payable = at(chosen, due);
        if (payable == ABSENT || all == ABSENT) {
            return 0;
        }
        long paid = at(chosen, prepaid);
        long before = at(chosen, prior);
        if (paid == ABSENT && before == ABSENT) {
            return payable == all ? 1 : -1;
        }
        long rest = all - (paid == ABSENT ? 0 : Math.abs(paid)) + (before == ABSENT ? 0 : before);
        return close(rest, payable) ? 2 : -1;
    }

    private double order(int[] chosen) {
        double earned = 0;
        long issued = at(chosen, invoiceDate);
        long payBy = at(chosen, dueDate);
        if (issued != ABSENT && payBy != ABSENT) {
            earned -= payBy < issued ? 3 : payBy > issued + 366 ? 1 : 0;
        }
        long from = at(chosen, periodStart);
        long to = at(chosen, periodEnd);
        if (from != ABSENT && to != ABSENT) {
            earned -= to < from ? 5 : to > from + 800 ? 1 : 0;
        }
        return earned;
    }

    private long at(int[] chosen, int field) {
        return field < 0 || chosen[field] < 0 ? ABSENT : numbers[chosen[field]];
    }

    private static boolean close(long a, long b) {
        return Math.abs(a - b) <= ROUNDING;
    }

    private static long number(FieldValue value) {
        return switch (value) {
            case FieldValue.Amount(var amount) ->
                    amount.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact();
            case FieldValue.Day(var day) -> day.toEpochDay();
            case FieldValue.Text ignored -> ABSENT;
        };
    }

    private static int column(List<Field> fields, String standard) {
        for (int i = 0; i < fields.size(); i++) {
            if (standard.equals(fields.get(i).standard())) {
                return i;
            }
        }
        return -1;
    }
}
