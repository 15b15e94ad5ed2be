package com.billwright.extraction.text;

import com.billwright.extraction.ocr.Ocr;
import com.billwright.extraction.ocr.Recognised;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The pages of a picture file: one, or as many as a TIFF has.
final class PicturePages implements PageSource {

    /// Text of no known resolution is taken to be this large, in points.
    private static final double USUAL_TYPE = 10;

    private static final int ENOUGH_WORDS = 5;

    private final PictureReader pictures;
    private final ReadingLimits limits;
    private final Ocr ocr;

    private PicturePages(PictureReader pictures, ReadingLimits limits, Ocr ocr) {
        this.pictures = pictures;
        this.limits = limits;
        this.ocr = ocr;
    }

    static PicturePages open(Path file, FileKind kind, ReadingLimits limits, Ocr ocr)
            throws OpenPdf.Refused, IOException {
        int pages = kind == FileKind.TIFF ? TiffPages.count(file, limits.pages() + 1) : 1;
        if (pages == 0) {
            throw new OpenPdf.Refused(UnreadableReason.DAMAGED, "TIFF without a page");
        }
        if (pages > limits.pages()) {
            throw new OpenPdf.Refused(UnreadableReason.TOO_MANY_PAGES, "more than the limit");
        }
        return new PicturePages(PictureReader.open(file, kind, pages, limits), limits, ocr);
    }

    @Override
    public int pages() {
        return pictures.pages();
    }

    @Override
    public ReadPage read(int number, boolean pictured) throws IOException {
        PageBudget budget = new PageBudget(limits);
        PictureReader.Shot shot = pictures.read(number);
        double guessed = shot.pixelsPerInch().orElseGet(() -> guessed(shot.image()));
        Recognised page = ScannedWords.recognise(ocr, shot.image(), guessed, budget);
        List<Word> words = ReadingOrder.of(ScannedWords.of(page));
        double factor = shot.pixelsPerInch().isPresent() ? 1 : correction(words);
        double dpi = page.pixelsPerInch() * factor;
        List<Word> sized =
                words.stream()
                        .map(w ->
                                new Word(w.text(), w.box(), w.confidence(), w.fontSize() / factor))
                        .toList();
        BufferedImage level = page.level();
        TextPage text =
                new TextPage(
                        number,
                        level.getWidth() * 72 / dpi,
                        level.getHeight() * 72 / dpi,
                        Reading.OCR,
                        sized);
        return new ReadPage(text, Optional.of(new Picture(level, dpi, true)));
    }

    /// Sheets are as wide as A4, slips as the paper of a till.
    private static double guessed(BufferedImage image) {
        double shorter = Math.min(image.getWidth(), image.getHeight());
        double longer = Math.max(image.getWidth(), image.getHeight());
        return Math.clamp(shorter / (longer / shorter < 1.7 ? 8.27 : 3.15), 50, 600);
    }

    /// By how much the guess is wrong, told by the type's size.
    private static double correction(List<Word> words) {
        if (words.size() < ENOUGH_WORDS) {
            return 1;
        }
        List<Word> bySize =
                words.stream().sorted(Comparator.comparingDouble(Word::fontSize)).toList();
        return Math.clamp(bySize.get(bySize.size() / 2).fontSize() / USUAL_TYPE, 0.25, 4.0);
    }

    @Override
    public TextPage unread(int number) {
        PageFrame size = pictures.size(number);
        return new TextPage(number, size.width(), size.height(), Reading.NONE, List.of());
    }

    @Override
    public List<Attachment> attachments() {
        return List.of();
    }

    @Override
    public void close() throws IOException {
        pictures.close();
    }
}
