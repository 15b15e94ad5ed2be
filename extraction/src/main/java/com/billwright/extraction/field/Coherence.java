package com.billwright.extraction.field;

import java.util.List;

/// How well chosen values go together: sums that add up and days in their order earn, contradictions
/// cost. In the units of the scores.
final class Coherence {

    /// More is not to be earned: a sum with its tax at a usual rate, lines that add up, a sum to pay.
    static final double MOST = 5 + 0.5 + 2;

    private static final long ABSENT = Contenders.NO_NUMBER;

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
    private final boolean[] weighed;

    Coherence(List<Field> fields) {
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
        weighed = new boolean[fields.size()];
        for (int f :
                new int[] {
                    net,
                    tax,
                    total,
                    due,
                    prepaid,
                    prior,
                    lineTotal,
                    invoiceDate,
                    dueDate,
                    periodStart,
                    periodEnd
                }) {
            if (f >= 0) {
                weighed[f] = true;
            }
        }
    }

    /// Whether it matters what the field is.
    boolean weighs(int field) {
        return weighed[field];
    }

    /// @param numbers for each field that of its value, `NO_NUMBER` for none
    double of(long[] numbers) {
        return sums(numbers) + order(numbers);
    }

    private double sums(long[] numbers) {
        long n = at(numbers, net);
        long t = at(numbers, tax);
        long all = at(numbers, total);
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
        if (n != ABSENT && n == at(numbers, lineTotal)) {
            earned += 0.5;
        }
        return earned + payable(numbers, all);
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

    private double payable(long[] numbers, long all) {
        long payable = at(numbers, due);
        if (payable == ABSENT || all == ABSENT) {
            return 0;
        }
        long paid = at(numbers, prepaid);
        long before = at(numbers, prior);
        if (paid == ABSENT && before == ABSENT) {
            return payable == all ? 1 : -1;
        }
        long rest = all - (paid == ABSENT ? 0 : Math.abs(paid)) + (before == ABSENT ? 0 : before);
        return close(rest, payable) ? 2 : -1;
    }

    private double order(long[] numbers) {
        double earned = 0;
        long issued = at(numbers, invoiceDate);
        long payBy = at(numbers, dueDate);
        if (issued != ABSENT && payBy != ABSENT) {
            earned -= payBy < issued ? 3 : payBy > issued + 366 ? 1 : 0;
        }
        long from = at(numbers, periodStart);
        long to = at(numbers, periodEnd);
        if (from != ABSENT && to != ABSENT) {
            earned -= to < from ? 5 : to > from + 800 ? 1 : 0;
        }
        return earned;
    }

    private long at(long[] numbers, int field) {
        return field < 0 ? ABSENT : numbers[field];
    }

    private static boolean close(long a, long b) {
        return Math.abs(a - b) <= ROUNDING;
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
