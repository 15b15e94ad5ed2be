package com.billwright.extraction.text;

import com.billwright.extraction.ocr.Ocr;
import com.billwright.extraction.ocr.Recognised;
import com.billwright.extraction.text.DigitalPage.TextLayer;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Draws the pages of a readable document for the review screen, so that the boxes of the words that
/// [TextReader] gives lie on them: a scanned page is turned level here as it is there.
///
/// Safe for use by many threads.
final class PageImages {

    private static final int SHOWN_DPI = 150;
    private static final float SCAN_QUALITY = 0.7f;

    private final ReadingLimits limits;
    private final Ocr ocr;

    PageImages(ReadingLimits limits, Ocr ocr) {
        this.limits = limits;
        this.ocr = ocr;
    }

    /// PNG for a digital page, JPEG for a scanned one, at about 150 dpi.
    ///
    /// @param page from 1
    /// @throws IOException when the document cannot be read or the page cannot be drawn
    /// @throws IllegalArgumentException when the document has no such page
    PageImage render(Path file, int page, Path folder) throws IOException {
        try (PDDocument document = OpenPdf.open(file, limits)) {
            if (page < 1 || page > document.getNumberOfPages()) {
                throw new IllegalArgumentException("No page " + page);
            }
            return render(document, page, folder);
        } catch (OpenPdf.Refused e) {
            throw new IOException("Not readable: " + e.why().reason());
        } catch (PageBudget.Spent e) {
            throw new IOException("Page " + page + " cannot be drawn: " + e.what());
        } catch (StackOverflowError e) {
            throw new IOException("Page " + page + " cannot be drawn: " + OpenPdf.damage(e));
        }
    }

    private PageImage render(PDDocument document, int page, Path folder) throws IOException {
        PageFrame frame = PageFrame.of(document.getPage(page - 1));
        PageBudget budget = new PageBudget(limits);
        TextLayer layer = DigitalPage.read(document, page, frame, budget);
        PageRaster raster = new PageRaster(document, limits, new PageBudget(limits));
        if (layer.usable()) {
            return encoded(page, raster.draw(page, frame, SHOWN_DPI).image(), "png", 0.6f, folder);
        }
        return encoded(
                page,
                atShownSize(
                        ScannedPage.recognise(raster, page, frame, ocr, new PageBudget(limits))),
                "jpeg",
                SCAN_QUALITY,
                folder);
    }

    private static BufferedImage atShownSize(Recognised drawn) {
        double scale = SHOWN_DPI / drawn.pixelsPerInch();
        if (scale >= 1) {
            return drawn.level();
        }
        int width = (int) Math.max(1, Math.round(drawn.level().getWidth() * scale));
        int height = (int) Math.max(1, Math.round(drawn.level().getHeight() * scale));
        BufferedImage shown = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = shown.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(drawn.level(), 0, 0, width, height, null);
        graphics.dispose();
        return shown;
    }

    private static PageImage encoded(
            int page, BufferedImage image, String format, float quality, Path folder)
            throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        Path file = folder.resolve("page-" + page + (format.equals("png") ? ".png" : ".jpg"));
        try (OutputStream bytes = Files.newOutputStream(file);
                MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return new PageImage(page, file, "image/" + format, image.getWidth(), image.getHeight());
    }
}
