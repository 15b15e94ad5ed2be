package com.billwright.extraction.text;

import java.util.List;
import java.util.Optional;

/// Everything that was read from a document.
public record DocumentText(List<TextPage> pages) {

    public DocumentText {
        pages = List.copyOf(pages);
    }

    /// The page of that number, counted from 1.
    public Optional<TextPage> page(int number) {
        return pages.stream().filter(p -> p.number() == number).findFirst();
    }

    /// The first page that has any words.
    public Optional<TextPage> firstWithWords() {
        return pages.stream().filter(p -> !p.words().isEmpty()).findFirst();
    }

    /// The pages from `first` to `last`, both counted from 1 and included; they keep their numbers.
    public DocumentText pages(int first, int last) {
        return new DocumentText(
                pages.stream().filter(p -> p.number() >= first && p.number() <= last).toList());
    }
}
