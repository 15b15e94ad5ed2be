package com.billwright.extraction.text;

import java.util.List;

/// One page's words in reading order.
///
/// @param number from 1
/// @param widthPoints width as displayed (rotation applied), in points of 1/72 inch
/// @param heightPoints height as displayed, in points
public record TextPage(
        int number, double widthPoints, double heightPoints, Reading reading, List<Word> words) {

    public TextPage {
        words = List.copyOf(words);
    }
}
