package com.billwright.extraction.candidate;

import static com.billwright.extraction.candidate.PageOfWords.aPage;
import static org.assertj.core.api.Assertions.assertThat;

import com.billwright.extraction.field.FieldType;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifierFindersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Invoice no. INV/2023-17       | INV/2023-17
                    Rechnung Nr.:4711             | 4711
                    (#10023)                      | 10023
                    Facture n°562044              | 562044
                    RE 2024 001                   | RE 2024 001
                    Ref.: SPRING                  | SPRING
                    Steuernr. 201/113/40209       | 201/113/40209
                    VAT No. GB 691 1605 00        | GB 691 1605 00
                    UID CHE-123.456.789 MWST      | CHE-123.456.789 MWST
                    IBAN DE89 3704 0044 0532 0130 00 | DE89370400440532013000
                    IBAN DE89370400440532013000   | DE89370400440532013000
                    """)
    void identifiers_with_labels_glue_and_blanks(String line, String identifier) {
        assertThat(found(aPage().at(60, 50, line))).contains(identifier);
    }

    @Test
    void an_account_number_that_goes_on_in_the_next_line_is_one() {
        assertThat(found(aPage().at(60, 50, "DE89 3704 0044 0532").at(60, 62, "0130 00")))
                .contains("DE89370400440532013000");
    }

    @Test
    void checksums_tell_a_misread_digit() {
        assertThat(Iban.isValid("DE89370400440532013000")).isTrue();
        assertThat(Iban.isValid("DE89370400440532013001")).isFalse();
        assertThat(Iban.isValid("GB82WEST12345698765432")).isTrue();
        assertThat(VatId.isValid("DE136695976")).isTrue();
        assertThat(VatId.isValid("DE136695977")).isFalse();
        assertThat(VatId.isValid("FR 40303265045")).isTrue();
        assertThat(VatId.isValid("IT00743110157")).isTrue();
    }

    private static List<String> found(PageOfWords page) {
        return CandidateFinders.find(page.text(), Locale.GERMANY, List.of()).stream()
                .filter(c -> c.type() == FieldType.IDENTIFIER)
                .map(c -> c.value().normalised())
                .toList();
    }
}
