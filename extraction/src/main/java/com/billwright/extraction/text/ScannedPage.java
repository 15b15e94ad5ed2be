package com.billwright.extraction.text;

import com.billwright.extraction.ocr.Ocr;
import com.billwright.extraction.ocr.OcrTimeout;
import com.billwright.extraction.ocr.OcrWord;
import com.billwright.extraction.ocr.Recognised;
import com.billwright.extraction.text.PageRaster.Drawn;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Recognises the words of a page that has no usable text layer.
final class ScannedPage {

    private ScannedPage() {}

    /// @param number from 1
    static Recognised recognise(
            PageRaster raster, int number, PageFrame frame, Ocr ocr, PageBudget budget)
            throws IOException {
        Drawn drawn = raster.draw(number, frame, PageRaster.SCAN_DPI);
        try {
            return ocr.recognise(drawn.image(), drawn.pixelsPerInch(), budget.left());
        } catch (OcrTimeout e) {
            throw new PageBudget.Spent("recognition took too long");
        }
    }

    static List<Word> words(Recognised page) {
        return ReadingOrder.of(unordered(page));
    }

    private static List<Word> unordered(Recognised page) {
        Map<Integer, List<OcrWord>> lines =
                page.words().stream().collect(Collectors.groupingBy(OcrWord::line));
        double width = page.level().getWidth();
        double height = page.level().getHeight();
        List<Word> words = new ArrayList<>();
        for (List<OcrWord> line : lines.values()) {
            InkLine ink = InkLine.of(line);
            for (OcrWord word : line) {
                InkLine.Em em = ink.em(word);
                Box box =
                        new Box(
                                inside(word.left() / width),
                                inside((em.baseline() - Glyph.ASCENT * em.size()) / height),
                                inside(word.right() / width),
                                inside((em.baseline() + Glyph.DESCENT * em.size()) / height));
                double points = em.size() * 72 / page.pixelsPerInch();
                words.add(new Word(word.text(), box, word.confidence(), points));
            }
        }
        return words;
    }

    private static double inside(double fraction) {
        return Math.clamp(fraction, 0.0, 1.0);
    }
}
