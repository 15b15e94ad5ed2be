package com.billwright.api.documents;

import java.util.ArrayList;
import java.util.List;

/// Pages of a document that are one bill, counted from 1, both included.
public record PageRange(int first, int last) {

    /// What bills there are where they start on these pages.
    ///
    /// @param starts ascending from 1
    /// @param pages how many the document has
    public static List<PageRange> of(List<Integer> starts, int pages) {
        List<PageRange> ranges = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int last = i + 1 < starts.size() ? starts.get(i + 1) - 1 : pages;
            ranges.add(new PageRange(starts.get(i), last));
        }
        return ranges;
    }
}
