package com.billwright.extraction.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CropTest {

    @Test
    void a_word_that_the_engine_sees_in_the_margin_keeps_its_sides_in_order() {
        Piece piece = new Piece();
        piece.add(new Blob(10, 10, 40, 22, 90));
        Crop crop = Crop.of(piece, new GreyImage(60, 40, new byte[60 * 40]), 1);
        int width = crop.image().width();

        List<OcrWord> words =
                crop.onPage(
                        List.of(
                                new OcrWord("l", 1, width - 2, 2, width, 14, 0.5),
                                new OcrWord("l", 1, 0, 2, 1, 14, 0.5)),
                        7);

        assertThat(words)
                .allSatisfy(word -> {
                    assertThat(word.left()).isBetween(10, 39).isLessThan(word.right());
                    assertThat(word.right()).isLessThanOrEqualTo(40);
                });
    }
}
