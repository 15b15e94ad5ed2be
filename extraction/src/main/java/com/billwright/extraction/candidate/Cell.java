package com.billwright.extraction.candidate;

import com.billwright.extraction.text.Box;
import java.util.List;

/// Words of one line that belong together: no gap between them is as wide as where columns meet.
///
/// @param line index of its line on the page, from 0
/// @param words indices into the page's words, left to right
public record Cell(int line, List<Integer> words, Box box) {}
