package com.billwright.extraction.text;

import com.billwright.extraction.ocr.GreyImage;
import com.billwright.extraction.ocr.Ocr;
import com.billwright.extraction.ocr.OcrTimeout;
import com.billwright.extraction.ocr.OcrWord;
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
    static List<Word> read(
            PageRaster raster, int number, PageFrame frame, Ocr ocr, PageBudget budget)
            throws IOException {
        Drawn drawn = raster.drawLevel(number, frame);
        GreyImage grey = GreyImage.of(drawn.image());
        if (grey.plain()) {
            return List.of();
        }
        List<OcrWord> found;
        try {
            found = ocr.read(grey, (int) Math.round(drawn.pixelsPerInch()), budget.left());
        } catch (OcrTimeout e) {
            throw new PageBudget.Spent("recognition took too long");
        }
        return ReadingOrder.of(words(found, drawn));
    }

    private static List<Word> words(List<OcrWord> found, Drawn drawn) {
        Map<Integer, List<OcrWord>> lines =
                found.stream().collect(Collectors.groupingBy(OcrWord::line));
        double width = drawn.image().getWidth();
        double height = drawn.image().getHeight();
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
                double points = em.size() * 72 / drawn.pixelsPerInch();
                words.add(new Word(word.text(), box, word.confidence(), points));
            }
        }
        return words;
    }

    private static double inside(double fraction) {
        return Math.clamp(fraction, 0.0, 1.0);
    }
}
