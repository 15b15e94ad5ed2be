package com.billwright.extraction.ocr;

import java.util.List;

/// Drops what a recogniser makes of a word's comma or accent when it meets it a second time, alone.
final class Fragments {

    /// Of the word's height.
    private static final double LOWER = 0.65;

    private static final double BESIDE = 0.15;

    private static final double LESS_SURE = 0.3;

    private Fragments() {}

    static List<OcrWord> dropped(List<OcrWord> words) {
        return words.stream()
                .filter(word -> words.stream().noneMatch(whole -> partOf(word, whole)))
                .toList();
    }

    private static boolean partOf(OcrWord word, OcrWord whole) {
        double height = whole.bottom() - whole.top();
        return word.confidence() < whole.confidence() - LESS_SURE
                && word.bottom() - word.top() < LOWER * height
                && word.top() < whole.bottom()
                && word.bottom() > whole.top()
                && word.left() >= whole.left() - BESIDE * height
                && word.right() <= whole.right() + BESIDE * height;
    }
}
