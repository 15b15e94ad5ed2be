package com.billwright.api.review;

import com.billwright.extraction.field.InvoiceLine;
import com.billwright.extraction.field.TaxShare;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Lines and taxes as the review shows them.
final class LineViews {

    private LineViews() {}

    static List<ReviewView.Line> lines(List<InvoiceLine> lines) {
        return lines.stream()
                .map(l ->
                        new ReviewView.Line(
                                l.description(),
                                text(l.quantity()),
                                l.unit(),
                                text(l.unitPrice()),
                                text(l.amount()),
                                text(l.taxRate())))
                .toList();
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
