package com.billwright.extraction.lines;

import java.math.BigDecimal;
import java.util.Optional;

/// The numbers of a table's row.
record Parts(BigDecimal amount, Optional<BigDecimal> quantity, Optional<BigDecimal> price) {

    /// Cents are rounded, and some bills cut them off.
    private static final BigDecimal ROUNDING = new BigDecimal("0.01");

    /// Whether quantity times price is the amount; not when one of them is not printed.
    boolean multiplies() {
        if (quantity.isEmpty() || price.isEmpty()) {
            return false;
        }
        BigDecimal product = quantity.get().multiply(price.get());
        return product.subtract(amount).abs().compareTo(ROUNDING) <= 0;
    }
}
