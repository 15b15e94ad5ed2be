package com.billwright.extraction.candidate;

import com.billwright.extraction.field.FieldType;
import com.billwright.extraction.field.FieldValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// What the document's amounts and dates say of each other.
final class NumberFacts {

    private static final int MOST_ADDENDS = 60;

    private final Map<FieldValue, Integer> counts = new HashMap<>();
    private final TreeSet<Long> amounts = new TreeSet<>();
    private final TreeSet<LocalDate> days = new TreeSet<>();
    private final Set<Long> sums = new HashSet<>();
    private final Set<Long> largerAddends = new HashSet<>();
    private final Set<Long> smallerAddends = new HashSet<>();

    NumberFacts(List<Candidate> candidates) {
        for (Candidate c : candidates) {
            counts.merge(c.value(), 1, Integer::sum);
            if (c.value() instanceof FieldValue.Amount(var amount)) {
                amounts.add(cents(amount));
            } else if (c.type() == FieldType.DATE && c.value() instanceof FieldValue.Day(var day)) {
                days.add(day);
            }
        }
        sums();
    }

    /// Two amounts of the page whose sum is on it too: net and tax, most of the time.
    private void sums() {
        List<Long> largest =
                amounts.descendingSet().stream().filter(a -> a > 0).limit(MOST_ADDENDS).toList();
        for (int i = 0; i < largest.size(); i++) {
            for (int j = i; j < largest.size(); j++) {
                long sum = largest.get(i) + largest.get(j);
                if (amounts.contains(sum)) {
                    sums.add(sum);
                    largerAddends.add(largest.get(i));
                    smallerAddends.add(largest.get(j));
                }
            }
        }
    }

    boolean isSum(BigDecimal amount) {
        return sums.contains(cents(amount));
    }

    boolean isLargerAddend(BigDecimal amount) {
        return largerAddends.contains(cents(amount));
    }

    boolean isSmallerAddend(BigDecimal amount) {
        return smallerAddends.contains(cents(amount));
    }

    /// 0 for the document's largest amount, then 1 and so on, at most 5.
    int largenessRank(BigDecimal amount) {
        return Math.min(5, amounts.tailSet(cents(amount), false).size());
    }

    /// 0 for the document's earliest day, then 1 and so on, at most 4.
    int fromEarliest(LocalDate day) {
        return Math.min(4, days.headSet(day).size());
    }

    /// 0 for the document's latest day, then 1 and so on, at most 4.
    int fromLatest(LocalDate day) {
        return Math.min(4, days.tailSet(day, false).size());
    }

    int days() {
        return Math.min(6, days.size());
    }

    LocalDate earliest() {
        return days.first();
    }

    int count(FieldValue value) {
        return Math.min(4, counts.getOrDefault(value, 0));
    }

    private static long cents(BigDecimal amount) {
        return amount.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
