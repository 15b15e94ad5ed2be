package com.billwright.extraction.generate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VatNumberTest {

    @Test
    void the_last_digits_check_the_others() {
        assertThat(VatNumber.checked("DE", "DE136695970")).isEqualTo("DE136695976");
        assertThat(VatNumber.checked("DE", "DE 136 695 970")).isEqualTo("DE 136 695 976");
        assertThat(VatNumber.checked("IT", "00743110150")).isEqualTo("00743110157");
        assertThat(VatNumber.checked("NL", "NL004495440B01")).isEqualTo("NL004495445B01");
        assertThat(VatNumber.checked("BE", "BE 0428.759.400")).isEqualTo("BE 0428.759.497");
    }

    @Test
    void numbers_of_other_countries_stay_as_they_are() {
        assertThat(VatNumber.checked("AT", "ATU12345678")).isEqualTo("ATU12345678");
    }
}
