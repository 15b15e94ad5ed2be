package com.billwright.extraction.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;

class InvoiceFactoryTest {

    @Test
    void everything_adds_up() {
        for (long seed = 0; seed < 300; seed++) {
            var facts = InvoiceGenerator.vendor(seed).factory().bill((int) seed % 5);
            assertThat(sum(facts.lines().stream().map(LineItem::amount).toList()))
                    .isEqualByComparingTo(facts.lineTotal());
            assertThat(sum(facts.taxes().stream().map(TaxLine::base).toList()))
                    .isEqualByComparingTo(facts.netTotal());
            assertThat(sum(facts.taxes().stream().map(TaxLine::tax).toList()))
                    .isEqualByComparingTo(facts.taxTotal());
            assertThat(facts.lineTotal().subtract(facts.discount()).add(facts.taxTotal()))
                    .isEqualByComparingTo(facts.total());
            assertThat(facts.lines())
                    .allSatisfy(l ->
                            assertThat(
                                            l.quantity()
                                                    .multiply(l.unitPrice())
                                                    .setScale(2, RoundingMode.HALF_UP))
                                    .isEqualByComparingTo(l.amount()));
        }
    }

    @Test
    void dates_are_in_order() {
        for (long seed = 0; seed < 100; seed++) {
            var facts = InvoiceGenerator.vendor(seed).factory().bill(2);
            assertThat(facts.dueDate()).isAfterOrEqualTo(facts.invoiceDate());
            assertThat(facts.orderDate()).isBefore(facts.invoiceDate());
            assertThat(facts.periodEnd())
                    .isAfter(facts.periodStart())
                    .isBefore(facts.invoiceDate());
        }
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
