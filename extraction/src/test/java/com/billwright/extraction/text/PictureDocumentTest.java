package com.billwright.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.billwright.extraction.text.TextRead.Unreadable;
import com.billwright.extraction.text.TextRead.Words;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureDocumentTest {

    private static final TextReader READER = new TextReader();

    @TempDir Path folder;

    @AfterAll
    static void close() {
        READER.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void a_picture_is_read_like_a_scan(String format) throws IOException {
        Path file = folder.resolve("bill");
        ImageIO.write(invoice(ImageType.RGB), format, file.toFile());

        Words read = (Words) READER.read(file, Optional.of(folder));

        TextPage page = read.text().pages().getFirst();
        assertThat(page.reading()).isEqualTo(Reading.OCR);
        assertThat(page.words()).extracting(Word::text).contains("Harbour", "324.30");
        assertThat(page.heightPoints()).isBetween(700.0, 1000.0);
        assertThat(read.images().getFirst().mediaType()).isEqualTo("image/jpeg");
    }

    @Test
    void every_page_of_a_fax_is_read_and_pages_past_the_limit_refused() throws IOException {
        assertThat(((Words) READER.read(fax(2))).text().pages())
                .hasSize(2)
                .allSatisfy(page ->
                        assertThat(page.words())
                                .extracting(Word::text)
                                .contains("Harbour", "324.30"));
        assertThat(((Unreadable) READER.read(fax(201))).reason())
                .isEqualTo(UnreadableReason.TOO_MANY_PAGES);
    }

    @Test
    void a_photograph_is_turned_as_the_camera_was_held() throws IOException {
        BufferedImage lying = Upright.of(invoice(ImageType.GRAY), 8);
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(lying, "jpeg", jpeg);
        Path file = Files.write(folder.resolve("p.jpg"), withOrientation(jpeg.toByteArray(), 6));

        assertThat(Exif.orientation(file)).isEqualTo(6);
        Words read = (Words) READER.read(file, Optional.of(folder));

        TextPage page = read.text().pages().getFirst();
        assertThat(page.heightPoints()).isGreaterThan(page.widthPoints());
        assertThat(page.words()).extracting(Word::text).contains("Harbour", "324.30");
    }

    @Test
    void a_deep_and_transparent_picture_lies_on_white_paper() {
        BufferedImage clear = new BufferedImage(4, 4, BufferedImage.TYPE_INT_ARGB);
        assertThat(Flat.on(clear).getRGB(1, 1) & 0xFFFFFF).isEqualTo(0xFFFFFF);
        BufferedImage deep = new BufferedImage(4, 4, BufferedImage.TYPE_USHORT_GRAY);
        deep.getRaster().setSample(0, 0, 0, 0x8000);
        assertThat(Flat.on(deep).getRaster().getSample(0, 0, 0)).isBetween(126, 129);
    }

    @Test
    void a_picture_of_900_megapixels_is_not_decoded() throws IOException {
        byte[] head = new byte[64];
        ByteBuffer png = ByteBuffer.wrap(head);
        png.put("\u0089PNG\r\n\u001A\n".getBytes(StandardCharsets.ISO_8859_1));
        png.putInt(13).put("IHDR".getBytes(StandardCharsets.ISO_8859_1));
        png.putInt(30_000).putInt(30_000).put(new byte[] {1, 0, 0, 0, 0}).putInt(0);

        Unreadable answer = (Unreadable) READER.read(Files.write(folder.resolve("huge"), head));

        assertThat(answer.reason()).isEqualTo(UnreadableReason.TOO_LARGE);
    }

    @Test
    void pages_that_go_in_circles_are_counted_once() throws IOException {
        ByteBuffer tiff = ByteBuffer.allocate(14);
        tiff.put("MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8);
        tiff.putShort((short) 0).putInt(8);
        Path file = Files.write(folder.resolve("loop.tif"), tiff.array());

        assertThat(TiffPages.count(file, 201)).isEqualTo(1);
        assertThat(((Unreadable) READER.read(file)).reason()).isEqualTo(UnreadableReason.DAMAGED);
    }

    @Test
    void an_xml_file_is_handed_on_whole() throws IOException {
        Path file = Files.writeString(folder.resolve("bill.xml"), "<?xml version='1.0'?><a/>");

        Words read = (Words) READER.read(file);

        assertThat(read.text().pages()).isEmpty();
        assertThat(read.attachments().getFirst().bytes()).isEqualTo(Files.readAllBytes(file));
    }

    private static BufferedImage invoice(ImageType type) throws IOException {
        try (PDDocument document = PdfSheet.pdf().invoice().document()) {
            return new PDFRenderer(document).renderImageWithDPI(0, 200, type);
        }
    }

    private Path fax(int pages) throws IOException {
        BufferedImage page = invoice(ImageType.BINARY);
        Path file = folder.resolve("fax" + pages + ".tif");
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionType("CCITT T.6");
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (int i = 0; i < pages; i++) {
                writer.writeToSequence(new IIOImage(page, null, null), how);
            }
            writer.endWriteSequence();
        }
        return file;
    }

    private static byte[] withOrientation(byte[] jpeg, int orientation) {
        ByteBuffer tiff = ByteBuffer.allocate(26);
        tiff.put("MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8).putShort((short) 1);
        tiff.putShort((short) 0x112).putShort((short) 3).putInt(1).putShort((short) orientation);
        ByteBuffer with = ByteBuffer.allocate(jpeg.length + 36);
        with.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) 34);
        with.put("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1)).put(tiff.array());
        return with.put(jpeg, 2, jpeg.length - 2).array();
    }
}
