package com.billwright.extraction.field;

import java.math.BigDecimal;
import java.util.Optional;

/// The tax of one rate on a bill, in its currency.
///
/// @param rate in percent
/// @param base the net amount that is taxed at this rate
/// @param category UNTDID 5305's code, for instance `S` standard, `E` exempt; empty when unknown
public record TaxShare(
        Optional<BigDecimal> rate,
        Optional<BigDecimal> base,
        Optional<BigDecimal> tax,
        String category) {}
