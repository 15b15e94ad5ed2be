package com.billwright.extraction.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FragmentsTest {

    private static final OcrWord DAY = new OcrWord("18,", 1, 356, 336, 376, 348, 0.95);

    @Test
    void a_comma_that_was_read_once_more_is_no_word() {
        OcrWord comma = new OcrWord("7", 2, 373, 345, 376, 350, 0.39);
        assertThat(Fragments.dropped(List.of(DAY, comma))).containsExactly(DAY);
    }

    @Test
    void what_stands_beside_a_word_or_is_surely_read_stays() {
        OcrWord beside = new OcrWord("2", 2, 382, 345, 386, 350, 0.39);
        OcrWord sure = new OcrWord("7", 2, 373, 345, 376, 350, 0.9);
        OcrWord below = new OcrWord("7", 2, 373, 349, 376, 354, 0.39);
        assertThat(Fragments.dropped(List.of(DAY, beside, sure, below)))
                .containsExactly(DAY, beside, sure, below);
    }
}
