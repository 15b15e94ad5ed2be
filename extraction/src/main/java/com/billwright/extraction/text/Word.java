package com.billwright.extraction.text;

/// A run of characters without blanks, where it stands and how surely it was read.
///
/// @param confidence 0 to 1; 1 for a digital text layer, the engine's own for OCR
/// @param fontSize in points
public record Word(String text, Box box, double confidence, double fontSize) {

    public Word {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A word has characters");
        }
    }
}
