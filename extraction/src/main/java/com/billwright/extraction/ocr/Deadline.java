package com.billwright.extraction.ocr;

import java.time.Duration;

/// When recognition of a page is given up.
record Deadline(long nanoTime) {

    static Deadline in(Duration within) {
        return new Deadline(System.nanoTime() + within.toNanos());
    }

    void check() throws OcrTimeout {
        if (System.nanoTime() - nanoTime > 0) {
            throw new OcrTimeout();
        }
    }

    int milliseconds() {
        return (int) Math.clamp((nanoTime - System.nanoTime()) / 1_000_000, 1, Integer.MAX_VALUE);
    }
}
