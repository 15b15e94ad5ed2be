package com.billwright.extraction.text;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/// The picture of a page for tests of recognition.
public final class SampleScan {

    private SampleScan() {}

    public static BufferedImage picture() throws IOException {
        try (PDDocument document = SamplePage.document()) {
            return new PDFRenderer(document).renderImageWithDPI(0, 200);
        }
    }
}
