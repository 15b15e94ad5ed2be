package com.billwright.extraction.ocr;

import java.util.Collection;

/// A recognised word.
///
/// @param line words with the same number stand on one line of one block
/// @param left of its ink, in pixels; `top`, `right` and `bottom` likewise
/// @param confidence 0 to 1, the engine's own
public record OcrWord(
        String text, int line, int left, int top, int right, int bottom, double confidence) {

    /// How sure the engine is of the letters of some words; 0 when there are none.
    static double confidence(Collection<OcrWord> words) {
        double sure = 0;
        int letters = 0;
        for (OcrWord word : words) {
            sure += word.confidence() * word.text().length();
            letters += word.text().length();
        }
        return letters == 0 ? 0 : sure / letters;
    }

    OcrWord onLine(int number) {
        return new OcrWord(text, number, left, top, right, bottom, confidence);
    }

    /// In a picture that is so many times as large.
    OcrWord scaled(double by) {
        return new OcrWord(
                text,
                line,
                (int) Math.round(left * by),
                (int) Math.round(top * by),
                (int) Math.round(right * by),
                (int) Math.round(bottom * by),
                confidence);
    }
}
