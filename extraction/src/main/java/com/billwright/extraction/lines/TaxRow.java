package com.billwright.extraction.lines;

import com.billwright.extraction.field.TaxShare;
import java.util.List;
import java.util.Optional;

/// A row that says a rate of tax, what it is taken from and what it comes to.
final class TaxRow {

    private TaxRow() {}

    /// Empty when no number of the row is another's share.
    static Optional<TaxShare> share(List<NumberCell> numbers) {
        for (NumberCell rate : numbers) {
            for (NumberCell base : numbers) {
                for (NumberCell tax : numbers) {
                    if (isTax(rate, base, tax)) {
                        return Optional.of(
                                new TaxShare(
                                        Optional.of(rate.value()),
                                        Optional.of(base.value()),
                                        Optional.of(tax.value()),
                                        ""));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isTax(NumberCell rate, NumberCell base, NumberCell tax) {
        return rate != base
                && tax != base
                && tax != rate
                && base.money()
                && tax.money()
                && rate.value().signum() > 0
                && rate.value().intValue() < 40
                && Product.near(rate.value().multiply(base.value()).movePointLeft(2), tax.value());
    }
}
