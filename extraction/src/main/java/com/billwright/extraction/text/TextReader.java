package com.billwright.extraction.text;

import com.billwright.extraction.ocr.Ocr;
import com.billwright.extraction.text.DigitalPage.TextLayer;
import com.billwright.extraction.text.TextRead.Unreadable;
import com.billwright.extraction.text.TextRead.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Reads a PDF file into words with boxes: a page's text layer where it has a usable one, else what
/// is recognised in its image.
///
/// Safe for use by many threads; keeps nothing of a document. Needs `java.awt.headless=true` where
/// there is no screen.
public final class TextReader implements DocumentReader {

    private final ReadingLimits limits;
    private final Ocr ocr;
    private final PageImages images;

    /// Reads within the standard limits, and scans in English.
    public TextReader() {
        this(ReadingLimits.standard(), Optional.empty());
    }

    /// @param tessdata a folder of Tesseract's `*.traineddata` files, all of which are used for
    ///     scans; without it English alone
    public TextReader(ReadingLimits limits, Optional<Path> tessdata) {
        this.limits = limits;
        this.ocr = new Ocr(tessdata);
        this.images = new PageImages(limits, ocr);
    }

    /// @throws IOException when the file itself cannot be got at; whatever is wrong with its
    ///     content is an [Unreadable]
    public TextRead read(Path file) throws IOException {
        return read(file, Optional.empty());
    }

    @Override
    public TextRead read(Path file, Optional<Path> folder) throws IOException {
        return read(file, folder, page -> {});
    }

    /// @param begun told the number of each page that it begins with, so that somebody who watches
    ///     sees it getting on
    public TextRead read(Path file, Optional<Path> folder, IntConsumer begun) throws IOException {
        try (PDDocument document = OpenPdf.open(file, limits)) {
            TextRead read = readPages(document, begun);
            return read instanceof Words words && folder.isPresent()
                    ? withImages(words, file, folder.get())
                    : read;
        } catch (OpenPdf.Refused e) {
            return e.why();
        }
    }

    private Words withImages(Words words, Path file, Path folder) throws IOException {
        List<PageImage> drawn = new ArrayList<>();
        for (TextPage page : words.text().pages()) {
            drawn.add(images.render(file, page.number(), folder));
        }
        return new Words(words.text(), drawn, words.attachments(), words.codes());
    }

    private TextRead readPages(PDDocument document, IntConsumer begun) {
        long end = System.nanoTime() + limits.perDocument().toNanos();
        List<TextPage> pages = new ArrayList<>();
        try {
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                if (System.nanoTime() > end) {
                    return new Unreadable(UnreadableReason.TOO_SLOW, "before page " + number);
                }
                begun.accept(number);
                pages.add(readPage(document, number));
            }
        } catch (PageBudget.Spent e) {
            String detail = "page " + (pages.size() + 1) + ": " + e.what();
            return new Unreadable(UnreadableReason.TOO_SLOW, detail);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            String detail = "page " + (pages.size() + 1) + ": " + OpenPdf.damage(e);
            return new Unreadable(UnreadableReason.DAMAGED, detail);
        }
        boolean nothing = pages.stream().allMatch(page -> page.words().isEmpty());
        return nothing
                ? new Unreadable(UnreadableReason.NO_TEXT, "no words on any page")
                : new Words(new DocumentText(pages), List.of(), List.of(), List.of());
    }

    private TextPage readPage(PDDocument document, int number) throws IOException {
        PageFrame frame = PageFrame.of(document.getPage(number - 1));
        PageBudget budget = new PageBudget(limits);
        TextLayer layer = DigitalPage.read(document, number, frame, budget);
        if (layer.usable()) {
            return page(number, frame, Reading.DIGITAL, layer.words());
        }
        PageBudget anew = new PageBudget(limits);
        PageRaster raster = new PageRaster(document, limits, anew);
        List<Word> words =
                ScannedPage.words(ScannedPage.recognise(raster, number, frame, ocr, anew));
        return page(number, frame, Reading.OCR, words);
    }

    private static TextPage page(int number, PageFrame frame, Reading reading, List<Word> words) {
        return new TextPage(number, frame.width(), frame.height(), reading, words);
    }

    /// Does what the first documents would otherwise wait for: fonts, native libraries, language
    /// files and a recognition engine. Takes one to two seconds.
    ///
    /// @throws IllegalStateException when scans cannot be recognised on this machine
    @Override
    public void warmUp() {
        try (PDDocument document = SamplePage.document()) {
            PageFrame frame = PageFrame.of(document.getPage(0));
            PageBudget budget = new PageBudget(limits);
            DigitalPage.read(document, 1, frame, budget);
            PageRaster raster = new PageRaster(document, limits, budget);
            List<Word> words =
                    ScannedPage.words(ScannedPage.recognise(raster, 1, frame, ocr, budget));
            if (words.isEmpty()) {
                throw new IllegalStateException("Recognition found no words on a sample page");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Frees the recognition engines.
    @Override
    public void close() {
        ocr.close();
    }
}
