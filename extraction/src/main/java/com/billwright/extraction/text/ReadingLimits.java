package com.billwright.extraction.text;

import java.time.Duration;

/// How much of a document is read before it is refused: what protects a reader from a hostile or
/// absurd file.
///
/// @param bytes largest file
/// @param pages most pages
/// @param pixels most pixels of a rendered page and of an image drawn on it
/// @param operators most drawing operations of a page, those of the forms that it draws included
/// @param perPage longest time for one page
/// @param perDocument longest time for all of them
public record ReadingLimits(
        long bytes,
        int pages,
        long pixels,
        long operators,
        Duration perPage,
        Duration perDocument) {

    /// 50 MB, 200 pages, 40 megapixels, 2 million operations, 30 s a page and 15 minutes in all.
    public static ReadingLimits standard() {
        return new ReadingLimits(
                50L * 1024 * 1024,
                200,
                40_000_000,
                2_000_000,
                Duration.ofSeconds(30),
                Duration.ofMinutes(15));
    }

    public ReadingLimits {
        if (bytes < 1 || pages < 1 || pixels < 1 || operators < 1) {
            throw new IllegalArgumentException("Limits are at least 1");
        }
    }
}
