package com.billwright.extraction.text;

import com.billwright.extraction.ocr.Ocr;
import com.billwright.extraction.ocr.Recognised;
import com.billwright.extraction.text.PageRaster.Drawn;
import com.billwright.extraction.text.TextLayerCheck.Verdict;
import com.billwright.extraction.text.TextRead.Unreadable;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/// One page of a PDF: its text layer where that tells what the page shows, else what is recognised
/// in its picture, or both.
final class PdfPage {

    /// Enough for recognition; more costs time and finds no more words.
    private static final double SCAN_DPI = 200;

    /// A3 at that resolution. Larger pages are scans whose size nobody looked after.
    private static final double SCAN_PIXELS = 9_000_000;

    private final PDDocument document;
    private final int number;
    private final Ocr ocr;
    private final PageBudget budget;
    private final PDPage page;
    private final PageFrame frame;

    PdfPage(PDDocument document, int number, Ocr ocr, PageBudget budget) {
        this.document = document;
        this.number = number;
        this.ocr = ocr;
        this.budget = budget;
        this.page = document.getPage(number - 1);
        this.frame = PageFrame.of(page);
    }

    ReadPage read(boolean pictured) throws IOException {
        TextLayer layer = DigitalPage.read(page, frame, budget);
        return switch (TextLayerCheck.verdict(layer)) {
            case Verdict.Whole whole -> digital(layer, pictured);
            case Verdict.Nothing nothing -> scanned(layer, false);
            case Verdict.Doubtful doubtful -> scanned(layer, true);
            case Verdict.Part part -> mixed(layer, part.uncovered(), pictured);
        };
    }

    private ReadPage digital(TextLayer layer, boolean pictured) {
        TextPage text = text(frame, Reading.DIGITAL, layer.words());
        if (!pictured) {
            return new ReadPage(text, Optional.empty());
        }
        try {
            double dpi = PictureFile.shownDpi(frame.width(), frame.height());
            Drawn drawn = new PageRaster(document, budget).draw(number, frame, dpi);
            return new ReadPage(text, Optional.of(picture(drawn.image(), drawn, false)));
        } catch (PageBudget.Spent e) {
            return withoutPicture(text, e.reason(), e.what());
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return withoutPicture(text, UnreadableReason.DAMAGED, OpenPdf.damage(e));
        }
    }

    private ReadPage withoutPicture(TextPage text, UnreadableReason reason, String what) {
        Unreadable why = new Unreadable(reason, "page " + number + ": " + what);
        return new ReadPage(text, Optional.empty(), Optional.of(why));
    }

    /// @param doubtful whether the text layer stands unless recognition refutes it
    private ReadPage scanned(TextLayer layer, boolean doubtful) throws IOException {
        Drawn drawn;
        try {
            drawn = drawnForRecognition();
        } catch (PageBudget.Spent e) {
            return undrawn(layer, e);
        }
        Recognised recognised;
        try {
            recognised = ScannedWords.recognise(ocr, drawn.image(), drawn.pixelsPerInch(), budget);
        } catch (PageBudget.Spent e) {
            return unread(drawn, e.reason(), e.what());
        }
        List<Word> words = ReadingOrder.of(ScannedWords.of(recognised));
        if (TextLayerCheck.stands(layer, words, doubtful)) {
            TextPage text = text(frame, Reading.DIGITAL, layer.words());
            return new ReadPage(text, Optional.of(picture(drawn.image(), drawn, true)));
        }
        if (words.isEmpty() && drawn.broken()) {
            return unread(drawn, UnreadableReason.DAMAGED, "content is damaged");
        }
        BufferedImage level = recognised.level();
        boolean turned =
                level.getWidth() > level.getHeight()
                        != drawn.image().getWidth() > drawn.image().getHeight();
        PageFrame shown = turned ? frame.turned() : frame;
        Picture picture = new Picture(level, recognised.pixelsPerInch(), true);
        return new ReadPage(text(shown, Reading.OCR, words), Optional.of(picture));
    }

    /// Keeps the words of the text layer, if any, where the page is too costly to draw.
    private ReadPage undrawn(TextLayer layer, PageBudget.Spent why) {
        boolean some = TextLayerCheck.legible(layer);
        TextPage text =
                some
                        ? text(frame, Reading.DIGITAL, layer.words())
                        : text(frame, Reading.NONE, List.of());
        return withoutPicture(text, why.reason(), why.what());
    }

    private ReadPage unread(Drawn drawn, UnreadableReason reason, String what) {
        Unreadable why = new Unreadable(reason, "page " + number + ": " + what);
        TextPage none = text(frame, Reading.NONE, List.of());
        return new ReadPage(
                none, Optional.of(picture(drawn.image(), drawn, true)), Optional.of(why));
    }

    private ReadPage mixed(TextLayer layer, List<Box> uncovered, boolean pictured) {
        try {
            Drawn drawn = drawnForRecognition();
            List<Word> more = PictureRegions.words(ocr, drawn, uncovered, layer.words(), budget);
            Reading reading = more.isEmpty() ? Reading.DIGITAL : Reading.MIXED;
            List<Word> all = PictureRegions.merged(layer.words(), more);
            Picture picture = picture(drawn.image(), drawn, false);
            return new ReadPage(text(frame, reading, all), Optional.of(picture));
        } catch (PageBudget.Spent e) {
            return withoutPicture(
                    text(frame, Reading.DIGITAL, layer.words()), e.reason(), e.what());
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return digital(layer, pictured);
        }
    }

    private Drawn drawnForRecognition() throws IOException {
        double inches = frame.width() / 72 * frame.height() / 72;
        double dpi = Math.min(SCAN_DPI, Math.sqrt(SCAN_PIXELS / inches));
        return new PageRaster(document, budget).draw(number, frame, dpi);
    }

    private static Picture picture(BufferedImage image, Drawn drawn, boolean scanned) {
        return new Picture(image, drawn.pixelsPerInch(), scanned);
    }

    private TextPage text(PageFrame shown, Reading reading, List<Word> words) {
        return new TextPage(number, shown.width(), shown.height(), reading, words);
    }
}
