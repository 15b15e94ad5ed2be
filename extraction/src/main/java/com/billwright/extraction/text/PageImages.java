package com.billwright.extraction.text;

import com.billwright.extraction.text.DigitalPage.TextLayer;
import com.billwright.extraction.text.PageRaster.Drawn;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
public final class PageImages {

    private static final int SHOWN_DPI = 150;
    private static final float SCAN_QUALITY = 0.7f;

    private final ReadingLimits limits;

    public PageImages() {
        this(ReadingLimits.standard());
    }

    public PageImages(ReadingLimits limits) {
        this.limits = limits;
    }

    /// PNG for a digital page, JPEG for a scanned one, at about 150 dpi.
    ///
    /// @param page from 1
    /// @throws IOException when the document cannot be read or the page cannot be drawn
    /// @throws IllegalArgumentException when the document has no such page
    public PageImage render(Path file, int page) throws IOException {
        try (PDDocument document = OpenPdf.open(file, limits)) {
            if (page < 1 || page > document.getNumberOfPages()) {
                throw new IllegalArgumentException("No page " + page);
            }
            return render(document, page);
        } catch (OpenPdf.Refused e) {
            throw new IOException("Not readable: " + e.why().reason());
        } catch (PageBudget.Spent e) {
            throw new IOException("Page " + page + " cannot be drawn: " + e.what());
        } catch (StackOverflowError e) {
            throw new IOException("Page " + page + " cannot be drawn: " + OpenPdf.damage(e));
        }
    }

    private PageImage render(PDDocument document, int page) throws IOException {
        PageFrame frame = PageFrame.of(document.getPage(page - 1));
        PageBudget budget = new PageBudget(limits);
        TextLayer layer = DigitalPage.read(document, page, frame, budget);
        PageRaster raster = new PageRaster(document, limits, new PageBudget(limits));
        if (layer.usable()) {
            return png(raster.draw(page, frame, SHOWN_DPI).image());
        }
        return jpeg(atShownSize(raster.drawLevel(page, frame)));
    }

    private static BufferedImage atShownSize(Drawn drawn) {
        double scale = SHOWN_DPI / drawn.pixelsPerInch();
        if (scale >= 1) {
            return drawn.image();
        }
        int width = (int) Math.max(1, Math.round(drawn.image().getWidth() * scale));
        int height = (int) Math.max(1, Math.round(drawn.image().getHeight() * scale));
        BufferedImage shown = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = shown.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(drawn.image(), 0, 0, width, height, null);
        graphics.dispose();
        return shown;
    }

    private static PageImage png(BufferedImage image) throws IOException {
        return encoded(image, "png", 0.6f);
    }

    private static PageImage jpeg(BufferedImage image) throws IOException {
        return encoded(image, "jpeg", SCAN_QUALITY);
    }

    private static PageImage encoded(BufferedImage image, String format, float quality)
            throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 17);
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return new PageImage(
                bytes.toByteArray(), "image/" + format, image.getWidth(), image.getHeight());
    }
}
