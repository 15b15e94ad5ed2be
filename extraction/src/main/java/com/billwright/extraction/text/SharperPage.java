package com.billwright.extraction.text;

import com.billwright.extraction.text.PageRaster.Drawn;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;

/// A PDF's page drawn again for who looks closely, finer than when it was read; nothing of it is read.
final class SharperPage {

    /// More takes a reader's memory and no screen shows it.
    private static final double MOST_PIXELS = 20_000_000;

    private SharperPage() {}

    /// @param number from 1
    /// @return empty when there is no such page, or it cannot be drawn within the limits
    static Optional<PageImage> draw(
            Path file, int number, double dpi, Path folder, ReadingLimits limits)
            throws IOException {
        try (PDDocument document = OpenPdf.open(file, limits)) {
            if (number < 1 || number > document.getNumberOfPages()) {
                return Optional.empty();
            }
            PageBudget budget = new PageBudget(limits);
            Drawn drawn = GuardedFilter.within(budget, () -> draw(document, number, dpi, budget));
            return Optional.of(PictureFile.writeAsIs(number, drawn.image(), folder));
        } catch (OpenPdf.Refused | RuntimeException | StackOverflowError e) {
            return Optional.empty();
        }
    }

    private static Drawn draw(PDDocument document, int number, double dpi, PageBudget budget)
            throws IOException {
        PageFrame frame = PageFrame.of(document.getPage(number - 1));
        double inches = frame.width() / 72 * frame.height() / 72;
        double finest = Math.min(dpi, Math.sqrt(MOST_PIXELS / inches));
        return new PageRaster(document, budget).draw(number, frame, finest);
    }
}
