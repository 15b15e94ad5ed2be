package com.billwright.extraction.lines;

import com.billwright.extraction.field.InvoiceLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Chooses among rows that look like lines those whose amounts come to a sum that the bill prints.
final class LinesOfSum {

    /// @param proven whether its numbers follow from each other
    /// @param deducts whether it seems to take something off other lines or the whole bill
    record Proposed(InvoiceLine line, boolean proven, boolean deducts) {}

    private LinesOfSum() {}

    /// All of them where they add up; those that deduct nothing where no choice adds up.
    static List<InvoiceLine> choose(List<Proposed> all, List<BigDecimal> sums) {
        if (adds(all, sums)) {
            return lines(all);
        }
        List<Proposed> proposed = without(all, Proposed::deducts);
        if (proposed.size() < 2 || adds(proposed, sums)) {
            return lines(proposed);
        }
        List<Proposed> proven = without(proposed, p -> !p.proven());
        if (!proven.isEmpty() && adds(proven, sums)) {
            return lines(proven);
        }
        List<Proposed> candidates = new ArrayList<>(without(proposed, Proposed::proven));
        candidates.addAll(proven);
        for (Proposed one : candidates) {
            List<Proposed> rest = without(proposed, p -> p == one);
            if (rest.size() > 1
                    && one.line().amount().orElseThrow().signum() != 0
                    && adds(rest, sums)) {
                return lines(rest);
            }
        }
        return lines(proposed);
    }

    private static boolean adds(List<Proposed> proposed, List<BigDecimal> sums) {
        BigDecimal sum =
                proposed.stream()
                        .map(p -> p.line().amount().orElseThrow())
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .abs();
        return sum.signum() != 0 && sums.stream().anyMatch(s -> s.abs().compareTo(sum) == 0);
    }

    private static List<Proposed> without(List<Proposed> proposed, Predicate<Proposed> which) {
        return proposed.stream().filter(which.negate()).toList();
    }

    private static List<InvoiceLine> lines(List<Proposed> proposed) {
        return proposed.stream().map(Proposed::line).toList();
    }
}
