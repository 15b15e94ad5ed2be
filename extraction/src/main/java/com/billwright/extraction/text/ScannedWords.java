package com.billwright.extraction.text;

import com.billwright.extraction.ocr.Ocr;
import com.billwright.extraction.ocr.OcrTimeout;
import com.billwright.extraction.ocr.OcrWord;
import com.billwright.extraction.ocr.Recognised;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Recognises the words in a page's picture and gives them boxes like those of a text layer.
final class ScannedWords {

    private ScannedWords() {}

    /// @throws PageBudget.Spent when it takes too long
    static Recognised recognise(Ocr ocr, BufferedImage image, double dpi, PageBudget budget) {
        budget.checkTime();
        Duration within = budget.leftByClock();
        try {
            return ocr.recognise(image, dpi, within);
        } catch (OcrTimeout e) {
            throw new PageBudget.Spent(UnreadableReason.TOO_SLOW, "recognition took too long");
        }
    }

    /// In no particular order.
    static List<Word> of(Recognised page) {
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
