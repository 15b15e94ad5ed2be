package com.billwright.extraction.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LikelierTest {

    @Test
    void the_surer_reading_of_a_place_stands_on_the_line_of_what_it_replaces() {
        List<OcrWord> words =
                Likelier.of(
                        List.of(word("Tatol", 3, 0, 40, 0.5), word("RM", 3, 50, 70, 0.9)),
                        List.of(word("Total", 1, 1, 41, 0.9), word("RN", 1, 50, 70, 0.4)));

        assertThat(words).extracting(OcrWord::text).containsExactly("Total", "RM");
        assertThat(words).extracting(OcrWord::line).containsOnly(3);
    }

    @Test
    void words_that_one_reading_parts_differently_are_judged_together() {
        List<OcrWord> words =
                Likelier.of(
                        List.of(word("BOOKTAK", 1, 0, 80, 0.6)),
                        List.of(word("TAK", 1, 50, 80, 0.9), word("BOOK", 1, 0, 42, 0.9)));

        assertThat(words).extracting(OcrWord::text).containsExactly("BOOK", "TAK");
    }

    @Test
    void what_only_the_second_reading_has_is_taken_when_it_is_sure() {
        List<OcrWord> words =
                Likelier.of(
                        List.of(word("Cash", 1, 0, 40, 0.9)),
                        List.of(word("50.00", 1, 100, 140, 0.8), word("ij", 2, 200, 210, 0.3)));

        assertThat(words).extracting(OcrWord::text).containsExactly("Cash", "50.00");
        assertThat(words).extracting(OcrWord::line).doesNotHaveDuplicates();
    }

    @Test
    void an_amount_or_a_date_outdoes_what_is_read_as_surely_but_looks_like_none() {
        List<OcrWord> words =
                Likelier.of(
                        List.of(
                                word("1O.50", 1, 0, 40, 0.7),
                                word("l2/03/2018", 1, 100, 180, 0.7),
                                word("27.20", 2, 200, 240, 0.7)),
                        List.of(
                                word("10.50", 1, 0, 40, 0.7),
                                word("12/03/2018", 1, 100, 180, 0.7),
                                word("27.2g", 2, 200, 240, 0.8)));

        assertThat(words).extracting(OcrWord::text).containsExactly("10.50", "12/03/2018", "27.20");
    }

    @Test
    void where_the_readings_disagree_about_lines_the_first_one_stays() {
        OcrWord tall = new OcrWord("TALL", 1, 0, 0, 80, 40, 0.5);
        List<OcrWord> lines =
                List.of(
                        new OcrWord("upper", 1, 0, 0, 80, 18, 0.9),
                        new OcrWord("lower", 2, 0, 22, 80, 40, 0.9));

        assertThat(Likelier.of(List.of(tall), lines)).containsExactly(tall);
    }

    @Test
    void one_reading_alone_is_the_result() {
        List<OcrWord> reading = List.of(word("Total", 1, 0, 40, 0.9));

        assertThat(Likelier.of(reading, List.of())).isEqualTo(reading);
        assertThat(Likelier.of(new ArrayList<>(), reading))
                .extracting(OcrWord::text)
                .containsExactly("Total");
    }

    private static OcrWord word(String text, int line, int left, int right, double confidence) {
        return new OcrWord(text, line, left, 10, right, 30, confidence);
    }
}
