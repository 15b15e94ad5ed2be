package com.billwright.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.billwright.extraction.text.TextRead.Words;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Pictures as print shops and office scanners pack them.
class InkPictureTest {

    private static final TextReader READER = new TextReader();

    @TempDir Path folder;

    @AfterAll
    static void close() {
        READER.close();
    }

    @Test
    void a_jpeg_in_four_inks_is_read() throws IOException {
        assertRead(Files.write(folder.resolve("cmyk.jpg"), jpeg(255, 255, 255, 0)));
    }

    @Test
    void a_jpeg_in_four_inks_as_brightness_and_colour_is_read() throws IOException {
        assertRead(Files.write(folder.resolve("ycck.jpg"), jpeg(0, 128, 128, 2)));
    }

    @Test
    void a_jpeg_in_four_inks_in_a_pdf_is_read() throws IOException {
        assertRead(pdf(jpeg(255, 255, 255, 0), COSName.DCT_DECODE, 8, PDDeviceCMYK.INSTANCE));
    }

    @Test
    void a_jbig2_scan_in_a_pdf_is_read() throws IOException {
        assertRead(pdf(jbig2(), COSName.JBIG2_DECODE, 1, PDDeviceGray.INSTANCE));
    }

    private static void assertRead(Path file) throws IOException {
        TextPage page = ((Words) READER.read(file)).text().pages().getFirst();

        assertThat(page.reading()).isEqualTo(Reading.OCR);
        assertThat(page.words()).extracting(Word::text).contains("Harbour", "324.30", "boiler");
    }

    private Path pdf(byte[] packed, COSName filter, int bits, PDColorSpace colours)
            throws IOException {
        BufferedImage size = invoice(ImageType.BINARY);
        PdfSheet sheet = PdfSheet.pdf();
        PDImageXObject image =
                new PDImageXObject(
                        sheet.document(),
                        new ByteArrayInputStream(packed),
                        filter,
                        size.getWidth(),
                        size.getHeight(),
                        bits,
                        colours);
        if (bits == 8) { // the inks are told upside down, as Adobe does
            image.setDecode(decode());
        }
        return sheet.page(c -> c.drawImage(image, 0, 0, 595, 842)).saveTo(folder.resolve("a.pdf"));
    }

    private static COSArray decode() {
        COSArray decode = new COSArray();
        decode.setFloatArray(new float[] {1, 0, 1, 0, 1, 0, 1, 0});
        return decode;
    }

    /// The page in the fourth ink, full being 0.
    private static byte[] jpeg(int first, int second, int third, int transform) throws IOException {
        BufferedImage page = invoice(ImageType.GRAY);
        WritableRaster inks =
                Raster.createInterleavedRaster(0, page.getWidth(), page.getHeight(), 4, null);
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                int grey = page.getRaster().getSample(x, y, 0);
                inks.setPixel(x, y, new int[] {first, second, third, grey});
            }
        }
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageWriter writer = writer();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(jpeg)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(inks, null, null), null);
        }
        ByteBuffer with = ByteBuffer.allocate(jpeg.size() + 16);
        with.put(jpeg.toByteArray(), 0, 2).putShort((short) 0xFFEE).putShort((short) 14);
        with.put("Adobe".getBytes(StandardCharsets.US_ASCII)).putShort((short) 100).putInt(0);
        with.put((byte) transform);
        return with.put(jpeg.toByteArray(), 2, jpeg.size() - 2).array();
    }

    /// Java's own, which writes whatever bands it is given.
    private static ImageWriter writer() {
        var writers = ImageIO.getImageWritersByFormatName("jpeg");
        ImageWriter writer = writers.next();
        while (!writer.getClass().getName().startsWith("com.sun")) {
            writer = writers.next();
        }
        return writer;
    }

    /// A page's header and one region that is packed like a fax.
    private static byte[] jbig2() throws IOException {
        BufferedImage page = invoice(ImageType.BINARY);
        byte[] fax;
        try (PDDocument document = new PDDocument()) {
            fax =
                    CCITTFactory.createFromImage(document, page)
                            .getCOSObject()
                            .createRawInputStream()
                            .readAllBytes();
        }
        ByteBuffer out = ByteBuffer.allocate(11 + 19 + 11 + 18 + fax.length);
        out.putInt(0).put((byte) 48).put((byte) 0).put((byte) 1).putInt(19);
        out.putInt(page.getWidth()).putInt(page.getHeight()).putInt(0).putInt(0);
        out.put((byte) 0).putShort((short) 0);
        out.putInt(1).put((byte) 38).put((byte) 0).put((byte) 1).putInt(18 + fax.length);
        out.putInt(page.getWidth()).putInt(page.getHeight()).putInt(0).putInt(0).put((byte) 0);
        return out.put((byte) 1).put(fax).array();
    }

    private static BufferedImage invoice(ImageType type) throws IOException {
        try (PDDocument document = PdfSheet.pdf().invoice().document()) {
            return new PDFRenderer(document).renderImageWithDPI(0, 200, type);
        }
    }
}
