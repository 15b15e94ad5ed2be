package com.billwright.api.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.billwright.extraction.text.Word;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GivenWordsTest {

    @TempDir Path folder;

    @Test
    void a_line_is_cut_into_words_by_width() throws IOException {
        var page =
                GivenWords.read(
                                file(
                                        """
                                        {"image_size": {"width": 400, "height": 1000},
                                         "words": ["TOTAL 9.00"], "bboxes": [[100, 500, 200, 520]]}
                                        """))
                        .pages()
                        .getFirst();

        assertThat(page.words()).extracting(Word::text).containsExactly("TOTAL", "9.00");
        var amount = page.words().getLast().box();
        assertThat(amount.x0()).isCloseTo(0.40, within(1e-9));
        assertThat(amount.x1()).isCloseTo(0.50, within(1e-9));
        assertThat(amount.y0()).isCloseTo(0.50, within(1e-9));
        assertThat(amount.y1()).isCloseTo(0.52, within(1e-9));
    }

    @Test
    void a_file_of_another_shape_is_named() throws IOException {
        Path none = file("{");
        assertThatThrownBy(() -> GivenWords.read(none))
                .hasMessageContaining("words.json is no JSON");
        Path uneven =
                file(
                        """
                        {"image_size": {"width": 1, "height": 1}, "words": ["a"], "bboxes": []}
                        """);
        assertThatThrownBy(() -> GivenWords.read(uneven))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("words.json");
    }

    private Path file(String json) throws IOException {
        return Files.writeString(folder.resolve("words.json"), json);
    }
}
