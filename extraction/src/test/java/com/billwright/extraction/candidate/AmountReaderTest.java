package com.billwright.extraction.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en-US | Total 1,234.50       | 1234.50
                    en-US | $1,234.50            | 1234.50
                    en-US | USD 1,234.50         | 1234.50
                    en-US | -$12.00              | -12.00
                    en-US | $-12.00              | -12.00
                    en-US | ($12.00)             | -12.00
                    en-US | (12.00)              | -12.00
                    en-US | 12.00-               | -12.00
                    en-US | 12.00 CR             | -12.00
                    en-US | $500                 | 500
                    en-US | .75                  | 0.75
                    en-US | 1,234                | 1234
                    en-MY | RM9.00               | 9.00
                    en-GB | £12,345,678.90       | 12345678.90
                    de-DE | 1.234,50 €           | 1234.50
                    de-DE | 1.234,50€            | 1234.50
                    de-DE | 1.234                | 1234
                    de-DE | EUR 99,00-           | -99.00
                    de-DE | 500,- €              | 500
                    de-DE | 3,3333               | 3.3333
                    de-CH | CHF 1'234.50         | 1234.50
                    de-CH | 1’234.50             | 1234.50
                    fr-FR | 1\u00a0234,50 €      | 1234.50
                    fr-FR | −12,00 €             | -12.00
                    es-ES | 1.234.567,89         | 1234567.89
                    en-US | 1.234,50             | 1234.50
                    """)
    void amounts_in_all_their_forms(String locale, String printed, String amount) {
        assertThat(read(locale, printed)).containsExactly(amount);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    fr-FR | Total 1 234,50 €     | 1234.50
                    fr-FR | 12 345 678,90        | 12345678.90
                    """)
    void thousands_parted_by_blanks_are_one_amount_too(
            String locale, String printed, String amount) {
        assertThat(read(locale, printed)).contains(amount);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"19,00 %", "01.03.2024", "12345", "A1.50", "192.168.10.12", "2024/03/17"})
    void what_is_no_amount(String printed) {
        assertThat(read("de-DE", printed)).isEmpty();
    }

    private static List<String> read(String locale, String text) {
        return new AmountReader(Locale.forLanguageTag(locale))
                .read(text).stream().map(a -> a.amount().toPlainString()).toList();
    }
}
