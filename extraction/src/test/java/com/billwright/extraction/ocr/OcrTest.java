package com.billwright.extraction.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.billwright.extraction.text.SampleScan;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OcrTest {

    private static final Duration PLENTY = Duration.ofSeconds(60);
    private static final Ocr OCR = new Ocr(Optional.empty());

    @AfterAll
    static void close() {
        OCR.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void a_page_comes_out_upright_whichever_way_it_lay(int quarters) throws Exception {
        BufferedImage page = SampleScan.picture();
        List<String> upright = texts(OCR.recognise(page, 200, PLENTY));

        Recognised turned = OCR.recognise(Level.quarters(page, quarters), 200, PLENTY);

        assertThat(turned.level().getWidth()).isEqualTo(page.getWidth());
        assertThat(turned.level().getHeight()).isEqualTo(page.getHeight());
        assertThat(texts(turned)).hasSizeGreaterThan(10).containsAll(upright);
        assertThat(turned.words())
                .allSatisfy(word -> assertThat(inked(turned.level(), word)).isTrue());
    }

    @Test
    void a_page_past_its_time_is_given_up_and_the_next_one_read() throws Exception {
        BufferedImage page = SampleScan.picture();

        assertThatThrownBy(() -> OCR.recognise(page, 200, Duration.ofMillis(1)))
                .isInstanceOf(OcrTimeout.class);

        assertThat(OCR.recognise(page, 200, PLENTY).words()).isNotEmpty();
    }

    @Test
    void pages_read_at_the_same_time_do_not_disturb_each_other()
            throws IOException, OcrTimeout, InterruptedException, ExecutionException {
        BufferedImage page = SampleScan.picture();
        try (ExecutorService readers = Executors.newFixedThreadPool(2)) {
            List<OcrWord> alone = OCR.recognise(page, 200, PLENTY).words();

            Future<Recognised> one = readers.submit(() -> OCR.recognise(page, 200, PLENTY));
            Future<Recognised> two = readers.submit(() -> OCR.recognise(page, 200, PLENTY));

            assertThat(one.get().words()).isEqualTo(alone);
            assertThat(two.get().words()).isEqualTo(alone);
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1, 3000", "3000, 1", "3, 3", "40, 40", "6000, 5000"})
    void a_picture_of_any_size_with_a_stroke_on_it_does_no_harm(int width, int height)
            throws OcrTimeout {
        BufferedImage page = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = page.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.BLACK);
        graphics.fillRect(0, 0, Math.max(1, width / 2), Math.max(1, height / 3));
        graphics.dispose();

        Recognised read = OCR.recognise(page, 72, PLENTY);

        assertThat(read.words()).hasSizeLessThan(5);
    }

    @Test
    void a_plain_picture_has_no_words() throws OcrTimeout {
        BufferedImage grey = new BufferedImage(500, 700, BufferedImage.TYPE_BYTE_GRAY);

        assertThat(OCR.recognise(grey, 200, PLENTY).words()).isEmpty();
    }

    @Test
    void a_tessdata_folder_without_a_language_is_refused_at_once(@TempDir Path empty) {
        assertThatThrownBy(() -> new Ocr(Optional.of(empty)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(empty.toString());
    }

    @Test
    void a_level_page_is_left_as_it_is() throws Exception {
        BufferedImage page = SampleScan.picture();

        assertThat(OCR.recognise(page, 200, PLENTY).level()).isSameAs(page);
    }

    private static List<String> texts(Recognised page) {
        return page.words().stream().map(OcrWord::text).toList();
    }

    private static boolean inked(BufferedImage picture, OcrWord word) {
        for (int y = word.top(); y < word.bottom(); y++) {
            for (int x = word.left(); x < word.right(); x++) {
                if ((picture.getRGB(x, y) & 0xFF) < 128) {
                    return true;
                }
            }
        }
        return false;
    }
}
