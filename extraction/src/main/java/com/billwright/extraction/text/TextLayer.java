package com.billwright.extraction.text;

import java.util.List;

/// What a page's content holds: its text layer, and what tells whether that is all there is to read.
///
/// @param words in reading order
/// @param glyphs shown, blanks included
/// @param unmapped of them, those whose characters the PDF does not tell
/// @param invisible of them, those that are not drawn: what recognition once put over a scan
/// @param images where pictures are drawn
/// @param curves drawn, of which letters that are outlines have many
/// @param painted operations that leave something to be seen
/// @param broken whether the content could not be gone through to its end
record TextLayer(
        List<Word> words,
        int glyphs,
        int unmapped,
        int invisible,
        List<Box> images,
        int curves,
        int painted,
        boolean broken) {

    int characters() {
        int characters = 0;
        for (Word word : words) {
            characters += word.text().codePointCount(0, word.text().length());
        }
        return characters;
    }

    /// The part of the page that its largest picture covers.
    double imageCover() {
        double largest = 0;
        for (Box image : images) {
            largest = Math.max(largest, image.width() * image.height());
        }
        return largest;
    }

    /// Whether the page is bare: nothing to read and nothing to see, for certain.
    boolean bare() {
        return glyphs == 0 && images.isEmpty() && painted == 0 && !broken;
    }
}
