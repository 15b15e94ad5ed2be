package com.billwright.extraction.lines;

import static org.assertj.core.api.Assertions.assertThat;

import com.billwright.extraction.field.InvoiceLine;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RightLinesTest {

    @Test
    void compares_numbers_as_values_and_descriptions_as_words() {
        assertThat(count(line("Copper  wire", "3", "13.5"), line("copper wire", "3.00", "13.50")))
                .isEqualTo(1);
        assertThat(count(line("Copper wire", "3", "13.5"), line("Copper", "3", "13.5"))).isZero();
        assertThat(count(line("Copper wire", "3", "13.5"), line("Copper wire", "4", "13.5")))
                .isZero();
    }

    @Test
    void asks_only_for_what_the_true_line_has() {
        assertThat(count(line("Wire", "3", "13.5"), line("Wire", null, "13.5"))).isEqualTo(1);
        assertThat(count(line("Wire", null, "13.5"), line("Wire", "3", "13.5"))).isZero();
    }

    @Test
    void counts_a_true_line_once() {
        InvoiceLine line = line("Wire", "3", "13.5");

        assertThat(RightLines.count(List.of(line, line), List.of(line))).isEqualTo(1);
        assertThat(RightLines.count(List.of(line, line), List.of(line, line))).isEqualTo(2);
    }

    private static int count(InvoiceLine proposed, InvoiceLine truth) {
        return RightLines.count(List.of(proposed), List.of(truth));
    }

    private static InvoiceLine line(
            String description, @org.jspecify.annotations.Nullable String quantity, String amount) {
        return new InvoiceLine(
                description,
                Optional.ofNullable(quantity).map(BigDecimal::new),
                "",
                Optional.empty(),
                Optional.of(new BigDecimal(amount)),
                Optional.empty());
    }
}
