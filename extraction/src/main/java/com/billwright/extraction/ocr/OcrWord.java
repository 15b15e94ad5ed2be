package com.billwright.extraction.ocr;

/// A recognised word.
///
/// @param line words with the same number stand on one line of one block
/// @param left of its ink, in pixels; `top`, `right` and `bottom` likewise
/// @param confidence 0 to 1, the engine's own
public record OcrWord(
        String text, int line, int left, int top, int right, int bottom, double confidence) {}
