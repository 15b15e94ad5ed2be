package com.billwright.api.review;

import com.billwright.extraction.field.InvoiceLine;
import com.billwright.extraction.field.TaxShare;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Lines and taxes as the review shows them.
final class LineViews {

    private LineViews() {}

    /// @param codings one for each line, or none
    static List<ReviewView.Line> lines(
            List<InvoiceLine> lines, List<Optional<ReviewView.LineCoding>> codings) {
        return IntStream.range(0, lines.size())
                .mapToObj(i ->
                        line(lines.get(i), i < codings.size() ? codings.get(i).orElse(null) : null))
                .toList();
    }

    private static ReviewView.Line line(InvoiceLine l, ReviewView.@Nullable LineCoding coding) {
        return new ReviewView.Line(
                l.description(),
                text(l.quantity()),
                l.unit(),
                text(l.unitPrice()),
                text(l.amount()),
                text(l.taxRate()),
                coding);
    }

    static List<ReviewView.Tax> taxes(List<TaxShare> taxes) {
        return taxes.stream()
                .map(t ->
                        new ReviewView.Tax(
                                text(t.rate()), text(t.base()), text(t.tax()), t.category()))
                .toList();
    }

    private static @Nullable String text(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse(null);
    }
}
