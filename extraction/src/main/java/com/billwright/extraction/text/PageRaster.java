package com.billwright.extraction.text;

import com.github.jaiimageio.jpeg2000.impl.J2KImageReaderSpi;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.spi.IIORegistry;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.jbig2.JBIG2ImageReaderSpi;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/// Draws pages within their budget.
final class PageRaster extends PDFRenderer {

    /// Of the longest picture that is sensible for a page, to that which a page may embed: it is
    /// read in steps, not whole.
    private static final int EMBEDDED = 10;

    /// Each takes a picture of the page's size, on top of those it is in.
    private static final int NESTED_GROUPS = 6;

    static {
        ImageIO.setUseCache(false); // no temporary file for each embedded picture
        // Without these such pictures are silently blank. ImageIO would look for them by the class
        // loader of whichever thread comes first, which in a server may be the wrong one.
        IIORegistry registry = IIORegistry.getDefaultInstance();
        registry.registerServiceProvider(new J2KImageReaderSpi());
        registry.registerServiceProvider(new JBIG2ImageReaderSpi());
    }

    private final ReadingLimits limits;
    private final PageBudget budget;
    private boolean broken;

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
        broken = false;
        BufferedImage image = renderImageWithDPI(number - 1, (float) drawn, ImageType.RGB);
        return new Drawn(image, drawn, broken);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new Drawer(parameters);
    }

    private final class Drawer extends PageDrawer {

        private int groups;

        Drawer(PageDrawerParameters parameters) throws IOException {
            super(parameters);
        }

        @Override
        public void processPage(PDPage page) throws IOException {
            try {
                super.processPage(page);
            } catch (PageBudget.Spent e) {
                throw e;
            } catch (IOException | RuntimeException | StackOverflowError e) {
                broken = true;
            }
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands)
                throws IOException {
            budget.operation();
            super.processOperator(operator, operands);
        }

        @Override
        public void drawImage(PDImage image) throws IOException {
            budget.checkTime();
            long pixels = (long) image.getWidth() * image.getHeight();
            if (pixels > EMBEDDED * limits.pixels()) {
                throw PageBudget.Spent.tooLarge("picture of " + pixels + " pixels");
            }
            super.drawImage(image);
        }

        @Override
        public void shadingFill(COSName shading) throws IOException {
            budget.checkTime();
            super.shadingFill(shading);
        }

        @Override
        public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
            budget.checkTime();
            if (++groups > NESTED_GROUPS) {
                throw PageBudget.Spent.tooLarge("pictures in pictures without end");
            }
            super.showTransparencyGroup(form);
            groups--;
        }
    }
}
