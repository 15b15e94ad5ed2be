package com.billwright.extraction.text;

import com.github.jaiimageio.jpeg2000.impl.J2KImageReaderSpi;
import java.awt.image.BufferedImage;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.spi.IIORegistry;
import org.apache.pdfbox.jbig2.JBIG2ImageReaderSpi;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.jspecify.annotations.Nullable;

/// Draws pages within their budget.
final class PageRaster extends PDFRenderer {

    static {
        // In points, of one tile of a pattern, whose picture would else take up to 300 MB.
        System.setProperty("pdfbox.rendering.tilingpaint.maxedge", "1500");
        ImageIO.setUseCache(false); // no temporary file for each embedded picture
        // Without these such pictures are silently blank. ImageIO would look for them by the class
        // loader of whichever thread comes first, which in a server may be the wrong one.
        IIORegistry registry = IIORegistry.getDefaultInstance();
        registry.registerServiceProvider(new J2KImageReaderSpi());
        registry.registerServiceProvider(new JBIG2ImageReaderSpi());
    }

    private final ReadingLimits limits;
    private final PageBudget budget;
    private @Nullable GuardedDrawer latest;

    PageRaster(PDDocument document, PageBudget budget) {
        super(document);
        this.limits = budget.limits();
        this.budget = budget;
        setSubsamplingAllowed(true);
    }

    /// @param pixelsPerInch as drawn
    /// @param broken whether the content is damaged, and only what stands before that was drawn
    record Drawn(BufferedImage image, double pixelsPerInch, boolean broken) {}

    /// @param number from 1
    /// @param dpi fewer are drawn when the page is very large
    Drawn draw(int number, PageFrame frame, double dpi) throws IOException {
        budget.checkTime();
        budget.refill();
        double inches = frame.width() / 72 * frame.height() / 72;
        double drawn = Math.min(dpi, Math.sqrt(limits.pixels() / inches));
        BufferedImage image = renderImageWithDPI(number - 1, (float) drawn, ImageType.RGB);
        GuardedDrawer drawer = latest;
        return new Drawn(image, drawn, drawer != null && drawer.broken());
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        GuardedDrawer drawer = new GuardedDrawer(parameters, budget);
        latest = drawer;
        return drawer;
    }
}
