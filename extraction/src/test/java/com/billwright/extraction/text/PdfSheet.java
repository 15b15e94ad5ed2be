package com.billwright.extraction.text;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// A PDF for a test, built page by page.
final class PdfSheet {

    static final List<String> INVOICE =
            List.of(
                    "Harbour Plumbing Supplies Ltd.",
                    "14 Quayside Road, Bristol BS1 4QA",
                    "Invoice number INV-20417 dated 17 March 2026",
                    "Bill to Larkfield Property Management",
                    "Quantity Description Unit price Amount",
                    "2 Replacement boiler valve 48.50 97.00",
                    "1 Emergency call out fee 135.00 135.00",
                    "3 Copper pipe fittings 22 mm 12.75 38.25",
                    "Subtotal 270.25",
                    "VAT at 20% 54.05",
                    "Total due 324.30 GBP",
                    "Please pay within thirty days of the invoice date",
                    "Account 31926819 Sort code 60-16-13");

    private final PDDocument document = new PDDocument();

    static PdfSheet pdf() {
        return new PdfSheet();
    }

    static PDFont font() {
        return new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    }

    /// Draws on a page.
    interface Drawing {
        void on(PDPageContentStream content) throws IOException;
    }

    PdfSheet page(PDPage page, Drawing drawing) {
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            drawing.on(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    PdfSheet page(Drawing drawing) {
        return page(new PDPage(PDRectangle.A4), drawing);
    }

    PdfSheet invoice() {
        return page(content -> {
            float y = 780;
            for (String line : INVOICE) {
                write(content, 60, y, 11, line);
                y -= 24;
            }
        });
    }

    /// The invoice as a scanner sees it, to be drawn on a page.
    PDImageXObject invoiceScanned() throws IOException {
        try (PDDocument digital = pdf().invoice().document()) {
            BufferedImage image =
                    new PDFRenderer(digital).renderImageWithDPI(0, 200, ImageType.GRAY);
            return LosslessFactory.createFromImage(document, image);
        }
    }

    static void write(PDPageContentStream content, float x, float y, float size, String text)
            throws IOException {
        content.beginText();
        content.setFont(font(), size);
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }

    PDDocument document() {
        return document;
    }

    Path saveTo(Path file) throws IOException {
        document.save(file.toFile());
        document.close();
        return file;
    }
}
