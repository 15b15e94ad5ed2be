package com.billwright.extraction.lines;

import com.billwright.extraction.candidate.ValueWords;
import com.billwright.extraction.field.InvoiceLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
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
        return (int) nearest(proposed, truth).filter(values -> values == VALUES).count();
    }

    /// How far the proposed lines agree with the true ones, from 0 to 1: as the F1 of lines, but a line
    /// counts by the share of its values that are right.
    static double agreement(List<InvoiceLine> proposed, List<InvoiceLine> truth) {
        int all = proposed.size() + truth.size();
        double right = (double) nearest(proposed, truth).sum() / VALUES;
        return all == 0 ? 1 : 2 * right / all;
    }

    /// How many values of each proposed line are right, of the true line that it is most like. A line
    /// that is right altogether is taken first.
    private static LongStream nearest(List<InvoiceLine> proposed, List<InvoiceLine> truth) {
        List<Compared> left = new ArrayList<>(truth.stream().map(Compared::of).toList());
        LongStream.Builder values = LongStream.builder();
        List<Compared> others = new ArrayList<>();
        for (InvoiceLine line : proposed) {
            Compared compared = Compared.of(line);
            Optional<Compared> same =
                    left.stream().filter(t -> compared.right(t) == VALUES).findFirst();
            if (same.isPresent()) {
                left.remove(same.get());
                values.add(VALUES);
            } else {
                others.add(compared);
            }
        }
        for (Compared other : others) {
            left.stream()
                    .max(Comparator.comparingLong(other::right))
                    .ifPresent(t -> {
                        values.add(other.right(t));
                        left.remove(t);
                    });
        }
        return values.build();
    }

    private record Compared(InvoiceLine line, List<String> words) {

        static Compared of(InvoiceLine line) {
            return new Compared(line, ValueWords.of(line.description()));
        }

        long right(Compared truth) {
            return Stream.of(
                            words.equals(truth.words),
                            same(line.quantity(), truth.line.quantity()),
                            same(line.unitPrice(), truth.line.unitPrice()),
                            same(line.amount(), truth.line.amount()))
                    .filter(r -> r)
                    .count();
        }
    }

    private static boolean same(Optional<BigDecimal> value, Optional<BigDecimal> truth) {
        return truth.isEmpty() || value.filter(v -> v.compareTo(truth.get()) == 0).isPresent();
    }
}
