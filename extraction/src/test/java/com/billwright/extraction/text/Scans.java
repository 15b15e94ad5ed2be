package com.billwright.extraction.text;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Makes a PDF of pictures from a digital one, as a scanner would: turned a little, greyish, noisy.
final class Scans {

    private static final int DPI = 200;

    private final PDDocument scanned = new PDDocument();

    static Scans of(PDDocument digital, double clockwiseDegrees) throws IOException {
        Scans scans = new Scans();
        PDFRenderer renderer = new PDFRenderer(digital);
        for (int i = 0; i < digital.getNumberOfPages(); i++) {
            BufferedImage page = renderer.renderImageWithDPI(i, DPI, ImageType.GRAY);
            scans.add(noisy(turned(page, clockwiseDegrees)));
        }
        digital.close();
        return scans;
    }

    private void add(BufferedImage picture) throws IOException {
        float width = picture.getWidth() * 72f / DPI;
        float height = picture.getHeight() * 72f / DPI;
        PDPage page = new PDPage(new PDRectangle(width, height));
        scanned.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(scanned, page)) {
            content.drawImage(
                    JPEGFactory.createFromImage(scanned, picture, 0.6f), 0, 0, width, height);
        }
    }

    Scans stamped(String text) throws IOException {
        try (PDPageContentStream content =
                new PDPageContentStream(scanned, scanned.getPage(0), AppendMode.APPEND, true)) {
            PdfSheet.write(content, 300, 30, 10, text);
        }
        return this;
    }

    Path saveTo(Path file) throws IOException {
        scanned.save(file.toFile());
        scanned.close();
        return file;
    }

    private static BufferedImage turned(BufferedImage page, double degrees) {
        BufferedImage turned =
                new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = turned.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, page.getWidth(), page.getHeight());
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.rotate(Math.toRadians(degrees), page.getWidth() / 2.0, page.getHeight() / 2.0);
        graphics.drawImage(page, 0, 0, null);
        graphics.dispose();
        return turned;
    }

    private static BufferedImage noisy(BufferedImage page) {
        Random random = new Random(1);
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                int grey = page.getRaster().getSample(x, y, 0);
                int noised = (int) (20 + grey * 0.88 + random.nextGaussian() * 8);
                page.getRaster().setSample(x, y, 0, Math.clamp(noised, 0, 255));
            }
        }
        return page;
    }
}
