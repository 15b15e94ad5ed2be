package com.billwright.extraction.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContrastTest {

    private static final int SIDE = 300;

    @ParameterizedTest
    @CsvSource({"250, 150", "200, 140", "120, 60"})
    void ink_gets_dark_and_paper_bright_however_bright_the_paper_is(int paper, int ink) {
        GreyImage raised = Contrast.raised(strokes(paper, ink));

        assertThat(raised.pixels()[at(152, 152)] & 0xFF).isLessThan(90);
        assertThat(raised.pixels()[at(152, 160)] & 0xFF).isGreaterThan(165);
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 128, 255})
    void blank_paper_stays_blank(int paper) {
        byte[] pixels = new byte[SIDE * SIDE];
        Arrays.fill(pixels, (byte) paper);

        GreyImage raised = Contrast.raised(new GreyImage(SIDE, SIDE, pixels));

        assertThat(raised.plain()).isTrue();
        assertThat(raised.pixels()[0] & 0xFF).isGreaterThan(150);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1, 200", "200, 1", "30, 30", "81, 82"})
    void a_picture_may_be_smaller_than_what_is_looked_at_around_a_pixel(int width, int height) {
        GreyImage image = new GreyImage(width, height, new byte[width * height]);

        assertThat(Contrast.raised(image).pixels()).hasSize(width * height);
    }

    /// Upright strokes of 5 pixels every 15.
    private static GreyImage strokes(int paper, int ink) {
        byte[] pixels = new byte[SIDE * SIDE];
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                pixels[at(y, x)] = (byte) (x % 15 < 5 ? ink : paper);
            }
        }
        return new GreyImage(SIDE, SIDE, pixels);
    }

    private static int at(int y, int x) {
        return y * SIDE + x;
    }
}
