package com.billwright.extraction.field;

import java.math.BigDecimal;
import java.util.Optional;

/// A line of a bill: what was bought. Money is in the bill's currency.
///
/// @param description may run over several printed rows; empty when there is none
/// @param unit as printed or as the XML's code has it; empty when there is none
/// @param amount quantity times unit price, less what is taken off: the line's net amount
/// @param taxRate in percent
public record InvoiceLine(
        String description,
        Optional<BigDecimal> quantity,
        String unit,
        Optional<BigDecimal> unitPrice,
        Optional<BigDecimal> amount,
        Optional<BigDecimal> taxRate) {}
