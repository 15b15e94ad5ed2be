package com.billwright.extraction.text;

import com.billwright.extraction.ocr.Ocr;
import com.billwright.extraction.text.TextRead.Unreadable;
import com.billwright.extraction.text.TextRead.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Reads a file into words with boxes: a PDF's text layer where it has a usable one, else what is
/// recognised in its pages' pictures, as in a picture file. An XML file is only handed on.
///
/// Safe for use by many threads; keeps nothing of a document. Needs `java.awt.headless=true` where
/// there is no screen.
public final class TextReader implements DocumentReader {

    private final ReadingLimits limits;
    private final Ocr ocr;

    /// Reads within the standard limits, and scans in English.
    public TextReader() {
        this(ReadingLimits.standard(), Optional.empty());
    }

    /// @param tessdata a folder of Tesseract's `*.traineddata` files, all of which are used for
    ///     scans; without it English alone
    public TextReader(ReadingLimits limits, Optional<Path> tessdata) {
        this.limits = limits;
        this.ocr = new Ocr(tessdata);
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
        long bytes = Files.size(file);
        if (bytes == 0) {
            return new Unreadable(UnreadableReason.EMPTY, "no bytes");
        }
        if (bytes > limits.bytes()) {
            return new Unreadable(UnreadableReason.TOO_LARGE, bytes + " bytes");
        }
        Optional<FileKind> kind = FileKind.of(head(file));
        if (kind.isEmpty()) {
            return new Unreadable(UnreadableReason.UNKNOWN_TYPE, "unknown first bytes");
        }
        if (kind.get() == FileKind.XML) {
            return xml(file);
        }
        try (PageSource pages = open(file, kind.get())) {
            return PageByPage.read(pages, limits, folder, begun);
        } catch (OpenPdf.Refused e) {
            return e.why();
        }
    }

    @Override
    public Optional<PageImage> draw(Path file, int page, double dpi, Path images)
            throws IOException {
        return FileKind.of(head(file)).equals(Optional.of(FileKind.PDF))
                ? SharperPage.draw(file, page, dpi, images, limits)
                : Optional.empty();
    }

    private PageSource open(Path file, FileKind kind) throws OpenPdf.Refused, IOException {
        return kind == FileKind.PDF
                ? PdfPages.open(file, limits, ocr)
                : PicturePages.open(file, kind, limits, ocr);
    }

    /// It has no pages: whoever knows its kind of invoice draws one.
    private TextRead xml(Path file) throws IOException {
        if (Files.size(file) > PdfAttachments.LARGEST) {
            return new Unreadable(UnreadableReason.TOO_LARGE, "XML of " + Files.size(file));
        }
        Attachment whole = new Attachment("", Files.readAllBytes(file));
        return new Words(new DocumentText(List.of()), List.of(), List.of(whole), List.of());
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(FileKind.HEAD);
        }
    }

    /// Does what the first documents would otherwise wait for: fonts, native libraries, language
    /// files and a recognition engine. Takes one to two seconds.
    ///
    /// @throws IllegalStateException when scans cannot be recognised on this machine
    @Override
    public void warmUp() {
        try (PDDocument document = SamplePage.document()) {
            ReadPage page = new PdfPages(document, limits, ocr).read(1, true);
            Picture picture = page.picture().orElseThrow();
            boolean found =
                    !ScannedWords.of(
                                    ScannedWords.recognise(
                                            ocr,
                                            picture.image(),
                                            picture.pixelsPerInch(),
                                            new PageBudget(limits)))
                            .isEmpty();
            if (!found) {
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
