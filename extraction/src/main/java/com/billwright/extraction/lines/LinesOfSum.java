package com.billwright.extraction.lines;

import com.billwright.extraction.field.InvoiceLine;
import com.billwright.extraction.lines.LineNumbers.Proof;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;

/// Chooses among rows that look like lines those whose amounts come to a sum that the bill prints.
final class LinesOfSum {

    /// @param doubtful whether it may be a tax, a discount or a sum instead
    record Proposed(InvoiceLine line, Proof proof, boolean doubtful) {}

    private LinesOfSum() {}

    /// Those beyond doubt, without one that is too many; all where only all add up.
    static List<InvoiceLine> choose(List<Proposed> all, List<BigDecimal> sums) {
        List<Proposed> proposed = without(all, Proposed::doubtful);
        if (adds(proposed, sums)) {
            return lines(proposed);
        }
        if (adds(all, sums)) {
            return lines(all);
        }
        for (Proof proof : List.of(Proof.NONE, Proof.PRODUCT)) {
            List<Proposed> better = without(proposed, p -> p.proof() == proof);
            if (!better.isEmpty() && adds(better, sums)) {
                return lines(better);
            }
            for (Proposed one : proposed.reversed()) {
                List<Proposed> rest = without(proposed, p -> p == one);
                boolean counts = one.line().amount().orElseThrow().signum() != 0;
                if (one.proof() == proof && counts && adds(rest, sums)) {
                    return lines(rest);
                }
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
