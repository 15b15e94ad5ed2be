package com.billwright.extraction.pages;

import com.billwright.extraction.text.Box;
import java.util.List;

/// Words of one line that stand close together.
///
/// @param row counts the page's lines from the top
/// @param text the words with blanks between them
/// @param size of its largest type, in points
record Cell(int row, String text, List<String> tokens, Box box, double size) {}
