package com.billwright.extraction.text;

import com.billwright.extraction.ocr.Ocr;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/// A PDF's pages.
final class PdfPages implements PageSource {

    private final PDDocument document;
    private final ReadingLimits limits;
    private final Ocr ocr;

    PdfPages(PDDocument document, ReadingLimits limits, Ocr ocr) {
        this.document = document;
        this.limits = limits;
        this.ocr = ocr;
    }

    static PdfPages open(Path file, ReadingLimits limits, Ocr ocr) throws OpenPdf.Refused {
        return new PdfPages(OpenPdf.open(file, limits), limits, ocr);
    }

    @Override
    public int pages() {
        return document.getNumberOfPages();
    }

    @Override
    public ReadPage read(int number, boolean pictured) throws IOException {
        PageBudget budget = new PageBudget(limits);
        return GuardedFilter.within(
                budget, () -> new PdfPage(document, number, ocr, budget).read(pictured));
    }

    @Override
    public TextPage unread(int number) {
        PageFrame frame;
        try {
            frame = PageFrame.of(document.getPage(number - 1));
        } catch (RuntimeException e) {
            frame = PageFrame.A4;
        }
        return new TextPage(number, frame.width(), frame.height(), Reading.NONE, List.of());
    }

    @Override
    public List<Attachment> attachments() {
        return PdfAttachments.of(document, limits);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
