package com.billwright.extraction.candidate;

import static com.billwright.extraction.candidate.PageOfWords.aPage;
import static org.assertj.core.api.Assertions.assertThat;

import com.billwright.extraction.text.Box;
import com.billwright.extraction.text.Reading;
import com.billwright.extraction.text.TextPage;
import com.billwright.extraction.text.Word;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {

    @Test
    void words_beside_each_other_are_a_line_whatever_their_order() {
        Lines lines =
                Lines.of(
                        aPage().at(300, 50, "Total")
                                .at(60, 50, "Thank you")
                                .at(60, 70, "Bye")
                                .page());
        assertThat(lines.lines()).extracting(Line::text).containsExactly("Thank you\tTotal", "Bye");
    }

    @Test
    void a_line_askew_stays_one_line() {
        PageOfWords page = aPage();
        for (int i = 0; i < 12; i++) {
            page.at(40 + 43 * i, 100 + 1.5 * i, "word");
            page.at(40 + 43 * i, 120 + 1.5 * i, "next");
        }
        assertThat(Lines.of(page.page()).lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.cells()).isNotEmpty());
    }

    @Test
    void a_speck_beside_a_word_does_not_part_its_line() {
        List<Word> words = new ArrayList<>();
        for (double[] at : new double[][] {{300, 336, 348}, {356, 334, 346}, {382, 336, 348}}) {
            words.add(
                    new Word(
                            "word",
                            new Box(at[0] / 1000, at[1] / 1000, at[0] / 1000 + 0.02, at[2] / 1000),
                            1,
                            9));
        }
        words.add(new Word("7", new Box(0.374, 0.3445, 0.376, 0.348), 1, 4));
        assertThat(Lines.of(new TextPage(1, 595, 842, Reading.OCR, words)).lines())
                .extracting(line -> line.text().replace('\t', ' '))
                .contains("word word word");
    }

    @Test
    void cells_part_where_columns_meet() {
        Lines lines = Lines.of(aPage().at(60, 50, "Acme Ltd").at(130, 50, "Invoice no. 17").page());
        assertThat(lines.lines().getFirst().cells()).hasSize(2);
    }

    @Test
    void a_column_goes_on_in_the_next_line_but_not_far_below() {
        Lines lines =
                Lines.of(
                        aPage().at(60, 50, "Acme Ltd")
                                .at(60, 63, "1 High Street")
                                .at(60, 120, "Leeds")
                                .page());
        Cell name = lines.lines().getFirst().cells().getFirst();
        Cell street = lines.below(name).orElseThrow();
        assertThat(lines.text(street.words())).isEqualTo("1 High Street");
        assertThat(lines.below(street)).isEmpty();
    }
}
