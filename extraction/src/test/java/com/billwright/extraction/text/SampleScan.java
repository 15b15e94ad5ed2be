package com.billwright.extraction.text;

import com.billwright.extraction.ocr.GreyImage;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/// The picture of a page for tests of recognition.
public final class SampleScan {

    private SampleScan() {}

    public static GreyImage grey() throws IOException {
        try (PDDocument document = SamplePage.document()) {
            return GreyImage.of(new PDFRenderer(document).renderImageWithDPI(0, 200));
        }
    }
}
