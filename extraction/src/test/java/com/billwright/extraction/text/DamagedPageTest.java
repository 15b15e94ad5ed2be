package com.billwright.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.billwright.extraction.text.TextRead.Words;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Pages whose content breaks midway.
class DamagedPageTest {

    private static final TextReader READER = new TextReader();

    @TempDir Path folder;

    @AfterAll
    static void close() {
        READER.close();
    }

    @Test
    void words_before_the_damage_of_a_page_are_kept_and_what_it_shows_of_itself_is_shown()
            throws IOException {
        PdfSheet sheet = PdfSheet.pdf();
        sheet.page(c -> {
            PdfSheet.write(c, 60, 700, 11, "Invoice 4711 of Harbour Plumbing Supplies");
            damage(c);
            PdfSheet.write(c, 60, 500, 11, "Never seen");
        });

        Words read = (Words) READER.read(sheet.saveTo(folder.resolve("a")), Optional.of(folder));

        TextPage page = read.text().pages().getFirst();
        assertThat(page.reading()).isEqualTo(Reading.DIGITAL);
        assertThat(page.words()).extracting(Word::text).contains("4711", "Supplies");
        BufferedImage shown = ImageIO.read(read.images().getFirst().file().toFile());
        assertThat(darkest(shown)).isLessThan(100);
    }

    @Test
    void a_scan_before_the_damage_of_a_page_is_recognised() throws IOException {
        PdfSheet sheet = PdfSheet.pdf();
        PDImageXObject scan = sheet.invoiceScanned();
        sheet.page(c -> {
            c.drawImage(scan, 0, 0, 595, 842);
            damage(c);
        });

        TextPage page = read(sheet);

        assertThat(page.reading()).isEqualTo(Reading.OCR);
        assertThat(page.words()).extracting(Word::text).contains("Harbour", "324.30");
    }

    @Test
    void a_page_of_damage_alone_is_read_by_nothing() throws IOException {
        PdfSheet sheet = PdfSheet.pdf().invoice().page(DamagedPageTest::damage);

        Words read = (Words) READER.read(sheet.saveTo(folder.resolve("a")));

        assertThat(read.text().pages())
                .extracting(TextPage::reading)
                .containsExactly(Reading.DIGITAL, Reading.NONE);
    }

    /// The data of a picture that has not begun.
    @SuppressWarnings("deprecation")
    private static void damage(PDPageContentStream content) throws IOException {
        content.appendRawCommands("\nIX\n");
    }

    private static int darkest(BufferedImage image) {
        int darkest = 255;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                darkest = Math.min(darkest, image.getRGB(x, y) & 0xFF);
            }
        }
        return darkest;
    }

    private TextPage read(PdfSheet sheet) throws IOException {
        return ((Words) READER.read(sheet.saveTo(folder.resolve("a.pdf"))))
                .text()
                .pages()
                .getFirst();
    }
}
