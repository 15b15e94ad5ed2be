package com.billwright.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.billwright.extraction.text.TextRead.Unreadable;
import com.billwright.extraction.text.TextRead.Words;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageImagesTest {

    @TempDir Path folder;

    private final TextReader reader = new TextReader();

    private PageImage image(PdfSheet sheet) throws IOException {
        return ((Words) read(sheet)).images().getFirst();
    }

    private TextRead read(PdfSheet sheet) throws IOException {
        return reader.read(sheet.saveTo(folder.resolve("a.pdf")), Optional.of(folder));
    }

    @Test
    void a_digital_page_is_a_png_of_150_dots_per_inch() throws IOException {
        PageImage image = image(PdfSheet.pdf().invoice());

        assertThat(image.mediaType()).isEqualTo("image/png");
        assertThat(image.width()).isBetween(1239, 1241);
        BufferedImage picture = ImageIO.read(image.file().toFile());
        assertThat(picture.getHeight()).isEqualTo(image.height()).isBetween(1752, 1755);
        assertThat(darkest(picture)).isLessThan(50);
    }

    @Test
    void a_page_can_be_drawn_finer_later() throws IOException {
        Path file = PdfSheet.pdf().invoice().saveTo(folder.resolve("a.pdf"));

        PageImage finer = reader.draw(file, 1, 300, folder).orElseThrow();

        assertThat(finer.width()).isBetween(2478, 2482);
        BufferedImage picture = ImageIO.read(finer.file().toFile());
        assertThat(picture.getWidth()).isEqualTo(finer.width());
        assertThat(darkest(picture)).isLessThan(50);
        assertThat(reader.draw(file, 2, 300, folder)).isEmpty();
    }

    @Test
    void nothing_but_a_pdf_is_drawn_finer() throws IOException {
        Path file = folder.resolve("a.xml");
        Files.writeString(file, "<Invoice/>");

        assertThat(reader.draw(file, 1, 300, folder)).isEmpty();
    }

    @Test
    void a_turned_page_is_shown_turned() throws IOException {
        PDPage turned = new PDPage(PDRectangle.A4);
        turned.setRotation(90);

        PageImage image =
                image(PdfSheet.pdf().page(turned, c -> PdfSheet.write(c, 99, 99, 9, "Hello")));

        assertThat(image.width()).isGreaterThan(image.height());
    }

    @Test
    void a_jpeg_2000_picture_is_not_blank() throws IOException {
        BufferedImage letter = new BufferedImage(300, 300, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = letter.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 300, 300);
        graphics.setColor(Color.BLACK);
        graphics.fillRect(100, 100, 100, 100);
        graphics.dispose();
        ByteArrayOutputStream jpeg2000 = new ByteArrayOutputStream();
        assertThat(ImageIO.write(letter, "jpeg 2000", jpeg2000)).isTrue();
        PdfSheet sheet = PdfSheet.pdf();
        InputStream bytes = new ByteArrayInputStream(jpeg2000.toByteArray());
        PDImageXObject picture =
                new PDImageXObject(
                        sheet.document(),
                        bytes,
                        COSName.JPX_DECODE,
                        300,
                        300,
                        8,
                        PDDeviceGray.INSTANCE);

        sheet.page(c -> {
            c.drawImage(picture, 0, 0, 595, 842);
            PdfSheet.write(c, 60, 60, 10, "Invoice 4711");
        });
        PageImage image = image(sheet);

        assertThat(darkest(ImageIO.read(image.file().toFile()))).isLessThan(50);
    }

    @Test
    void a_picture_of_900_megapixels_is_not_decoded() throws IOException {
        PdfSheet sheet = PdfSheet.pdf();
        PDImageXObject picture =
                new PDImageXObject(
                        sheet.document(),
                        new ByteArrayInputStream(new byte[1000]),
                        COSName.FLATE_DECODE,
                        30_000,
                        30_000,
                        1,
                        PDDeviceGray.INSTANCE);
        sheet.page(c -> c.drawImage(picture, 0, 0, 595, 842));

        Unreadable answer = (Unreadable) read(sheet);

        assertThat(answer.reason()).isEqualTo(UnreadableReason.TOO_LARGE);
        assertThat(answer.detail()).contains("900000000 pixels");
    }

    private static int darkest(BufferedImage picture) {
        int darkest = 255;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                darkest = Math.min(darkest, picture.getRGB(x, y) & 0xFF);
            }
        }
        return darkest;
    }
}
