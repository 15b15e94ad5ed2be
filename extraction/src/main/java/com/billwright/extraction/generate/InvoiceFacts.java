package com.billwright.extraction.generate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/// All that a bill could say, before a layout chooses what to print. The amounts add up:
/// `lineTotal − discount = netTotal`, `netTotal + taxTotal = total`,
/// `total − prepaid + priorBalance = amountDue`.
public record InvoiceFacts(
        Vendor vendor,
        Party customer,
        Party remitTo,
        Address serviceAddress,
        String invoiceNumber,
        String poNumber,
        String contractNumber,
        String buyerReference,
        String paymentReference,
        String accountNumber,
        String internalReference,
        String clerk,
        LocalDate invoiceDate,
        LocalDate dueDate,
        LocalDate deliveryDate,
        LocalDate orderDate,
        LocalDate periodStart,
        LocalDate periodEnd,
        String paymentTerms,
        Currency currency,
        List<LineItem> lines,
        List<TaxLine> taxes,
        BigDecimal lineTotal,
        BigDecimal discount,
        BigDecimal netTotal,
        BigDecimal taxTotal,
        BigDecimal total,
        BigDecimal prepaid,
        BigDecimal priorBalance,
        BigDecimal amountDue) {

    public InvoiceFacts {
        lines = List.copyOf(lines);
        taxes = List.copyOf(taxes);
        if (lineTotal.subtract(discount).compareTo(netTotal) != 0
                || netTotal.add(taxTotal).compareTo(total) != 0
                || total.subtract(prepaid).add(priorBalance).compareTo(amountDue) != 0) {
            throw new IllegalArgumentException("The amounts do not add up");
        }
    }
}
