package com.billwright.extraction.generate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IbanTest {

    @Test
    void check_digits_are_those_of_published_examples() {
        assertThat(Iban.of("DE", "370400440532013000")).isEqualTo("DE89370400440532013000");
        assertThat(Iban.of("GB", "NWBK60161331926819")).isEqualTo("GB29NWBK60161331926819");
        assertThat(Iban.of("FR", "20041010050500013M02606"))
                .isEqualTo("FR1420041010050500013M02606");
    }

    @Test
    void generated_ones_are_valid() {
        for (long seed = 0; seed < 200; seed++) {
            var iban = InvoiceGenerator.vendor(seed).vendor().iban();
            assertThat(iban.isEmpty() || Iban.valid(iban)).as(iban).isTrue();
        }
    }

    @Test
    void a_swapped_digit_is_not_valid() {
        assertThat(Iban.valid("DE89370400440532013000")).isTrue();
        assertThat(Iban.valid("DE89370400440532010300")).isFalse();
        assertThat(Iban.valid("")).isFalse();
    }

    @Test
    void it_is_printed_in_groups_of_four() {
        assertThat(Iban.grouped("DE89370400440532013000")).isEqualTo("DE89 3704 0044 0532 0130 00");
    }
}
