package com.billwright.extraction.generate;

import java.math.BigDecimal;

/// A line of a bill; `amount` is quantity × unit price, rounded to cents.
public record LineItem(
        String description,
        BigDecimal quantity,
        String unit,
        BigDecimal unitPrice,
        BigDecimal taxRate,
        BigDecimal amount) {}
