package com.billwright.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.billwright.extraction.text.TextRead.Words;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScannedTextTest {

    private static final TextReader READER = new TextReader();

    @TempDir Path folder;

    @AfterAll
    static void close() {
        READER.close();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 2, -3.5})
    void nearly_all_words_of_a_scan_are_read_however_it_lay_on_the_glass(double degrees)
            throws IOException {
        TextPage digital = read(PdfSheet.pdf().invoice().saveTo(folder.resolve("digital.pdf")));

        TextPage scanned = read(scan(degrees));

        assertThat(scanned.reading()).isEqualTo(Reading.OCR);
        assertThat(recall(digital.words(), scanned.words())).isGreaterThanOrEqualTo(0.97);
        assertThat(scanned.words()).allSatisfy(w -> assertThat(w.confidence()).isBetween(0.0, 1.0));
        assertThat(scanned.words().stream().mapToDouble(Word::confidence).average().orElse(0))
                .isGreaterThan(0.85);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 2})
    void scanned_words_stand_where_digital_ones_would_and_are_as_large(double degrees)
            throws IOException {
        TextPage digital = read(PdfSheet.pdf().invoice().saveTo(folder.resolve("digital.pdf")));

        TextPage scanned = read(scan(degrees));

        for (String text : List.of("Harbour", "324.30", "Quantity", "pipe")) {
            Word expected = word(digital, text);
            Word found = word(scanned, text);
            assertThat(distance(expected.box(), found.box())).as(text).isLessThan(0.005);
            assertThat(found.fontSize()).as(text).isBetween(9.5, 12.5);
        }
    }

    @Test
    void a_scan_is_read_line_by_line() throws IOException {
        TextPage scanned = read(scan(2));

        assertThat(scanned.words().stream().map(Word::text).limit(4))
                .containsExactly("Harbour", "Plumbing", "Supplies", "Ltd.");
    }

    @Test
    void the_picture_shown_is_level_like_the_words_on_it() throws IOException {
        Path skewed = scan(2);
        Words read = (Words) READER.read(skewed, Optional.of(folder));
        TextPage page = read.text().pages().getFirst();
        PageImage shown = read.images().getFirst();

        assertThat(shown.mediaType()).isEqualTo("image/jpeg");
        BufferedImage picture = ImageIO.read(shown.file().toFile());
        assertThat(picture.getWidth()).isEqualTo(shown.width()).isBetween(1235, 1245);
        assertThat(page.words())
                .allSatisfy(w -> assertThat(ink(picture, w.box())).isGreaterThan(0.05));
        Box above = word(page, "Subtotal").box();
        double shift = above.height() * 1.05;
        assertThat(ink(picture, new Box(above.x0(), above.y0() - shift, above.x1(), above.y0())))
                .isLessThan(0.01);
    }

    @Test
    void a_stamp_on_a_scan_does_not_hide_that_it_is_one() throws IOException {
        Path stamped =
                Scans.of(PdfSheet.pdf().invoice().document(), 0)
                        .stamped("RECEIVED 2026")
                        .saveTo(folder.resolve("stamped.pdf"));

        assertThat(read(stamped).words()).extracting(Word::text).contains("Harbour", "324.30");
    }

    private Path scan(double degrees) throws IOException {
        return Scans.of(PdfSheet.pdf().invoice().document(), degrees)
                .saveTo(folder.resolve("scan.pdf"));
    }

    private static TextPage read(Path file) throws IOException {
        return ((Words) READER.read(file)).text().pages().getFirst();
    }

    private static Word word(TextPage page, String text) {
        return page.words().stream().filter(w -> w.text().equals(text)).findFirst().orElseThrow();
    }

    private static double distance(Box a, Box b) {
        return Math.max(
                Math.max(Math.abs(a.x0() - b.x0()), Math.abs(a.x1() - b.x1())),
                Math.max(Math.abs(a.y0() - b.y0()), Math.abs(a.y1() - b.y1())));
    }

    private static double ink(BufferedImage picture, Box box) {
        int dark = 0;
        int all = 0;
        for (int y = (int) (box.y0() * picture.getHeight());
                y < box.y1() * picture.getHeight();
                y++) {
            for (int x = (int) (box.x0() * picture.getWidth());
                    x < box.x1() * picture.getWidth();
                    x++) {
                all++;
                dark += (picture.getRGB(x, y) & 0xFF) < 128 ? 1 : 0;
            }
        }
        return (double) dark / all;
    }

    private static double recall(List<Word> expected, List<Word> found) {
        Map<String, Integer> left = new HashMap<>();
        found.forEach(w -> left.merge(w.text(), 1, Integer::sum));
        long hits =
                expected.stream().filter(w -> left.merge(w.text(), -1, Integer::sum) >= 0).count();
        return (double) hits / expected.size();
    }
}
