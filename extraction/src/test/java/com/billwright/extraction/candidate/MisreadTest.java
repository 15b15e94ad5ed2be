package com.billwright.extraction.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import com.billwright.extraction.field.FieldType;
import com.billwright.extraction.text.DocumentText;
import com.billwright.extraction.text.Reading;
import com.billwright.extraction.text.TextPage;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MisreadTest {

    @Test
    void a_misread_amount_keeps_its_words_and_gets_the_value_that_it_must_have_the_less_surely() {
        assertThat(found("TOTAL RM 65. 20", Reading.OCR, FieldType.AMOUNT))
                .filteredOn(c -> c.value().normalised().equals("65.20"))
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.raw()).isEqualTo("RM 65. 20");
                    assertThat(c.words()).containsExactly(1, 2, 3);
                    assertThat(c.confidence()).isLessThan(1);
                });
    }

    @Test
    void a_misread_date_is_found_too() {
        assertThat(found("DATE 2703/2018 10:20", Reading.OCR, FieldType.DATE))
                .extracting(c -> c.raw() + " " + c.value().normalised())
                .containsExactly("2703/2018 2018-03-27");
    }

    @Test
    void a_day_that_there_is_not_is_no_date() {
        assertThat(found("DATE 99°03/2018", Reading.OCR, FieldType.DATE)).isEmpty();
    }

    @Test
    void what_can_be_read_as_it_stands_is_not_repaired() {
        assertThat(found("TOTAL 65.20", Reading.OCR, FieldType.AMOUNT)).hasSize(1);
        assertThat(found("DATE 27 / 03 / 2018", Reading.OCR, FieldType.DATE)).hasSize(1);
    }

    @Test
    void a_text_layer_says_what_it_says() {
        assertThat(found("TOTAL 36 .96", Reading.DIGITAL, FieldType.AMOUNT))
                .extracting(c -> c.value().normalised())
                .doesNotContain("36.96");
    }

    private static List<Candidate> found(String line, Reading reading, FieldType type) {
        TextPage page = PageOfWords.aPage().at(50, 50, line).page();
        TextPage read =
                new TextPage(1, page.widthPoints(), page.heightPoints(), reading, page.words());
        return CandidateFinders.find(
                        new DocumentText(List.of(read)), Locale.forLanguageTag("en-MY"), List.of())
                .stream()
                .filter(c -> c.type() == type)
                .toList();
    }
}
