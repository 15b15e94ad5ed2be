package com.billwright.extraction.generate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
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

    /// The same bill given back: every quantity, amount and tax negated, nothing paid before.
    InvoiceFacts negated() {
        var negated = new ArrayList<LineItem>();
        for (var l : lines) {
            negated.add(
                    new LineItem(
                            l.description(),
                            l.quantity().negate(),
                            l.unit(),
                            l.unitPrice(),
                            l.taxRate(),
                            l.amount().negate()));
        }
        var none = BigDecimal.ZERO.setScale(2);
        return new InvoiceFacts(
                vendor,
                customer,
                remitTo,
                serviceAddress,
                invoiceNumber,
                poNumber,
                contractNumber,
                buyerReference,
                paymentReference,
                accountNumber,
                internalReference,
                clerk,
                invoiceDate,
                dueDate,
                deliveryDate,
                orderDate,
                periodStart,
                periodEnd,
                paymentTerms,
                currency,
                negated,
                taxes.stream()
                        .map(t -> new TaxLine(t.rate(), t.base().negate(), t.tax().negate()))
                        .toList(),
                lineTotal.negate(),
                discount.negate(),
                netTotal.negate(),
                taxTotal.negate(),
                total.negate(),
                none,
                none,
                total.negate());
    }
}
