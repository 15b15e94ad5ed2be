package com.billwright.extraction.text;

import java.time.Duration;

/// How much of a document is read before it is refused: what protects a reader from a hostile or
/// absurd file. Times are of the processor, so that a busy machine does not make good pages fail.
///
/// @param bytes largest file
/// @param pages most pages
/// @param pixels most pixels of a rendered page and of an image drawn on it
/// @param operators most drawing operations of a page, those of the forms that it draws included
/// @param inflated most bytes that one compressed stream may unpack to; ten times as many for all
///     of a page's
/// @param perPage longest time for one page
/// @param wasted longest time in all, apart from [#PER_GOOD_PAGE] for each page that gave words
public record ReadingLimits(
        long bytes,
        int pages,
        long pixels,
        long operators,
        long inflated,
        Duration perPage,
        Duration wasted) {

    /// What a page that gives words may take without counting as waste.
    static final Duration PER_GOOD_PAGE = Duration.ofSeconds(3);

    /// 50 MB, 200 pages, 40 megapixels, 2 million operations, 128 MB inflated, 8 s a page and 16 s
    /// wasted in all.
    public static ReadingLimits standard() {
        return new ReadingLimits(
                50L << 20,
                200,
                40_000_000,
                2_000_000,
                128L << 20,
                Duration.ofSeconds(8),
                Duration.ofSeconds(16));
    }

    public ReadingLimits {
        if (bytes < 1 || pages < 1 || pixels < 1 || operators < 1 || inflated < 1) {
            throw new IllegalArgumentException("Limits are at least 1");
        }
    }
}
