package com.billwright.extraction.lines;

import com.billwright.extraction.candidate.ValueWords;
import com.billwright.extraction.field.InvoiceLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Compares a bill's lines with the true ones.
public final class RightLines {

    /// Description, quantity, unit price and amount.
    private static final int VALUES = 4;

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

    /// How far the proposed lines agree with the true ones, from 0 to 1: as the F1 of lines, but a line
    /// counts by the share of its values that are right.
    static double agreement(List<InvoiceLine> proposed, List<InvoiceLine> truth) {
        List<InvoiceLine> left = new ArrayList<>(truth);
        double right = 0;
        for (InvoiceLine line : proposed) {
            Optional<InvoiceLine> nearest =
                    left.stream().max(Comparator.comparingLong(t -> rightValues(line, t)));
            if (nearest.isPresent()) {
                left.remove(nearest.get());
                right += rightValues(line, nearest.get()) / (double) VALUES;
            }
        }
        int all = proposed.size() + truth.size();
        return all == 0 ? 1 : 2 * right / all;
    }

    private static boolean right(InvoiceLine line, InvoiceLine truth) {
        return rightValues(line, truth) == VALUES;
    }

    private static long rightValues(InvoiceLine line, InvoiceLine truth) {
        return Stream.of(
                        ValueWords.of(line.description())
                                .equals(ValueWords.of(truth.description())),
                        right(line.quantity(), truth.quantity()),
                        right(line.unitPrice(), truth.unitPrice()),
                        right(line.amount(), truth.amount()))
                .filter(r -> r)
                .count();
    }

    private static boolean right(Optional<BigDecimal> value, Optional<BigDecimal> truth) {
        return truth.isEmpty() || value.filter(v -> v.compareTo(truth.get()) == 0).isPresent();
    }
}
