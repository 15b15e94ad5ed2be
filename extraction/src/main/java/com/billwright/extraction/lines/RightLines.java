package com.billwright.extraction.lines;

import com.billwright.extraction.candidate.ValueWords;
import com.billwright.extraction.field.InvoiceLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Compares a bill's lines with the true ones.
public final class RightLines {

    private RightLines() {}

    /// How many of the proposed lines are right: of quantity, unit price and amount those are the
    /// same that the true line has, as values, and its description is, as its words. A true line
    /// makes one proposed line right.
    public static int count(List<InvoiceLine> proposed, List<InvoiceLine> truth) {
        List<InvoiceLine> left = new ArrayList<>(truth);
        int right = 0;
        for (InvoiceLine line : proposed) {
            Optional<InvoiceLine> same = left.stream().filter(t -> right(line, t)).findFirst();
            if (same.isPresent()) {
                left.remove(same.get());
                right++;
            }
        }
        return right;
    }

    private static boolean right(InvoiceLine line, InvoiceLine truth) {
        return ValueWords.of(line.description()).equals(ValueWords.of(truth.description()))
                && right(line.quantity(), truth.quantity())
                && right(line.unitPrice(), truth.unitPrice())
                && right(line.amount(), truth.amount());
    }

    private static boolean right(Optional<BigDecimal> value, Optional<BigDecimal> truth) {
        return truth.isEmpty() || value.filter(v -> v.compareTo(truth.get()) == 0).isPresent();
    }
}
