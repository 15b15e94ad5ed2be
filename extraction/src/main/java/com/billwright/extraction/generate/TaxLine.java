package com.billwright.extraction.generate;

import java.math.BigDecimal;

/// What one tax rate comes to.
///
/// @param rate in percent
public record TaxLine(BigDecimal rate, BigDecimal base, BigDecimal tax) {}
