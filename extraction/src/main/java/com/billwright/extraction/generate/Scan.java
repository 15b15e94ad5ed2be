package com.billwright.extraction.generate;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Prints and scans a PDF: grey images at 200 dpi, up to 1.5 degrees askew, with noise. Worn ones are
/// up to 3 degrees askew, and blurred, pale, unevenly lit, speckled and compressed as well.
final class Scan {

    private static final float DPI = 200;

    private Scan() {}

    static byte[] of(byte[] pdf, long seed) {
        return of(pdf, random -> random.nextDouble(-1.5, 1.5), false, seed);
    }

    static byte[] of(byte[] pdf, double degrees, long seed) {
        return of(pdf, random -> degrees, false, seed);
    }

    static byte[] worn(byte[] pdf, long seed) {
        return of(pdf, random -> random.nextDouble(-3, 3), true, seed);
    }

    private static byte[] of(
            byte[] pdf, ToDoubleFunction<SplittableRandom> degrees, boolean worn, long seed) {
        var random = new SplittableRandom(seed);
        try (var digital = Loader.loadPDF(pdf);
                var scanned = new PDDocument()) {
            var renderer = new PDFRenderer(digital);
            for (int i = 0; i < digital.getNumberOfPages(); i++) {
                var size = digital.getPage(i).getMediaBox();
                var level = renderer.renderImageWithDPI(i, DPI, ImageType.GRAY);
                var image = askew(level, degrees.applyAsDouble(random));
                float quality = 0.6f;
                if (worn) {
                    image = Wear.on(image, random);
                    quality = (float) random.nextDouble(0.25, 0.5);
                }
                addNoise(image, random);
                addPage(scanned, image, size, quality);
            }
            scanned.setDocumentId(seed);
            var bytes = new ByteArrayOutputStream(256 * 1024);
            scanned.save(bytes, CompressParameters.NO_COMPRESSION);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage askew(BufferedImage page, double degrees) {
        var turned =
                new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        var graphics = turned.createGraphics();
        graphics.setColor(new Color(0xf6f6f6));
        graphics.fillRect(0, 0, page.getWidth(), page.getHeight());
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.rotate(Math.toRadians(degrees), page.getWidth() / 2.0, page.getHeight() / 2.0);
        graphics.drawImage(page, 0, 0, null);
        graphics.dispose();
        return turned;
    }

    private static void addNoise(BufferedImage image, SplittableRandom random) {
        byte[] grey = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        int strength = random.nextInt(6, 18);
        for (int i = 0; i < grey.length; i += 4) {
            long noise = random.nextLong();
            for (int j = i; j < Math.min(i + 4, grey.length); j++, noise >>>= 16) {
                int value =
                        (grey[j] & 0xff) - 4 + (int) (noise & 0xff) * strength / 256 - strength / 2;
                grey[j] = (byte) Math.clamp(value, 12, 250);
            }
        }
        for (int speck = random.nextInt(5, 60); speck > 0; speck--) {
            grey[random.nextInt(grey.length)] = 60;
        }
    }

    private static void addPage(
            PDDocument scanned, BufferedImage image, PDRectangle size, float quality)
            throws IOException {
        var page = new PDPage(size);
        scanned.addPage(page);
        var jpeg = JPEGFactory.createFromImage(scanned, image, quality, (int) DPI);
        try (var content = new PDPageContentStream(scanned, page)) {
            content.drawImage(jpeg, 0, 0, size.getWidth(), size.getHeight());
        }
    }
}
