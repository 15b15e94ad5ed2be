package com.billwright.extraction.candidate;

import com.billwright.extraction.text.Box;
import java.util.List;

/// A line of a page, left to right.
///
/// @param text its words with a blank between them, a tab where cells meet
/// @param wordAt for each character of `text` the page's word that it belongs to; -1 for a blank
public record Line(int index, List<Cell> cells, String text, int[] wordAt, Box box) {

    /// The page's words that the characters from `start` to before `end` touch.
    List<Integer> words(int start, int end) {
        return java.util.Arrays.stream(wordAt, start, end)
                .filter(w -> w >= 0)
                .distinct()
                .boxed()
                .toList();
    }
}
