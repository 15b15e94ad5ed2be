package com.billwright.extraction.candidate;

import static com.billwright.extraction.candidate.PageOfWords.aPage;
import static org.assertj.core.api.Assertions.assertThat;

import com.billwright.extraction.text.DocumentText;
import org.junit.jupiter.api.Test;

class NearTextTest {

    private final DocumentText slip =
            aPage().at(60, 30, "TAX INVOICE")
                    .at(60, 50, "GREEN VALLEV HARDWARE")
                    .at(60, 62, "12 Jalan Merbau, 8OOOO Johor")
                    .at(60, 90, "TOTAL 12.40")
                    .text();

    @Test
    void a_text_with_a_misread_letter_is_found_on_its_words() {
        NearText.Place place = NearText.find(slip, "Green Valley Hardware").orElseThrow();

        assertThat(place.page()).isEqualTo(1);
        assertThat(place.edits()).isEqualTo(1);
        assertThat(place.words()).containsExactly(2, 3, 4);
        assertThat(place.box().y0() * 842)
                .isCloseTo(50, org.assertj.core.api.Assertions.within(0.01));
    }

    @Test
    void an_address_with_letters_for_digits_is_found() {
        assertThat(NearText.find(slip, "12, Jalan Merbau, 80000 Johor"))
                .hasValueSatisfying(place -> assertThat(place.edits()).isEqualTo(4));
    }

    @Test
    void another_text_is_not() {
        assertThat(NearText.find(slip, "Blue Valley Stationery")).isEmpty();
    }

    @Test
    void a_short_text_could_be_anything() {
        assertThat(NearText.find(slip, "TAX")).isEmpty();
    }
}
