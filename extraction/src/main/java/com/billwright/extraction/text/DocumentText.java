package com.billwright.extraction.text;

import java.util.List;

/// Everything that was read from a document.
public record DocumentText(List<TextPage> pages) {

    public DocumentText {
        pages = List.copyOf(pages);
    }

    /// The pages from `first` to `last`, both counted from 1 and included; they keep their numbers.
    public DocumentText pages(int first, int last) {
        return new DocumentText(
                pages.stream().filter(p -> p.number() >= first && p.number() <= last).toList());
    }
}
