package com.billwright.extraction.ocr;

import java.awt.image.BufferedImage;
import java.util.List;

/// What was recognised on a page.
///
/// @param words in pixels of `level`
/// @param level the page upright and with its lines level: what a person should be shown
/// @param pixelsPerInch of `level`
public record Recognised(List<OcrWord> words, BufferedImage level, double pixelsPerInch) {

    public Recognised {
        words = List.copyOf(words);
    }
}
