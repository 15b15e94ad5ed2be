package com.billwright.extraction.text;

import com.billwright.extraction.text.DigitalPage.TextLayer;
import com.billwright.extraction.text.TextRead.Unreadable;
import com.billwright.extraction.text.TextRead.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Reads a PDF file into words with boxes: a page's text layer where it has a usable one.
///
/// Safe for use by many threads; keeps nothing of a document.
public final class TextReader {

    private final ReadingLimits limits;

    public TextReader() {
        this(ReadingLimits.standard());
    }

    public TextReader(ReadingLimits limits) {
        this.limits = limits;
    }

    /// @throws IOException when the file itself cannot be got at; whatever is wrong with its
    ///     content is an [Unreadable]
    public TextRead read(Path file) throws IOException {
        try (PDDocument document = OpenPdf.open(file, limits)) {
            return readPages(document);
        } catch (OpenPdf.Refused e) {
            return e.why();
        }
    }

    private TextRead readPages(PDDocument document) {
        long end = System.nanoTime() + limits.perDocument().toNanos();
        List<TextPage> pages = new ArrayList<>();
        try {
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                if (System.nanoTime() > end) {
                    return new Unreadable(UnreadableReason.TOO_SLOW, "before page " + number);
                }
                pages.add(readPage(document, number));
            }
        } catch (PageBudget.Spent e) {
            String detail = "page " + (pages.size() + 1) + ": " + e.getMessage();
            return new Unreadable(UnreadableReason.TOO_SLOW, detail);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            String detail = "page " + (pages.size() + 1) + ": " + OpenPdf.damage(e);
            return new Unreadable(UnreadableReason.DAMAGED, detail);
        }
        boolean nothing = pages.stream().allMatch(page -> page.words().isEmpty());
        return nothing
                ? new Unreadable(UnreadableReason.NO_TEXT, "no words on any page")
                : new Words(new DocumentText(pages));
    }

    private TextPage readPage(PDDocument document, int number) throws IOException {
        PageFrame frame = PageFrame.of(document.getPage(number - 1));
        PageBudget budget = new PageBudget(limits);
        TextLayer layer = DigitalPage.read(document, number, frame, budget);
        return new TextPage(number, frame.width(), frame.height(), Reading.DIGITAL, layer.words());
    }
}
