package com.billwright.extraction.text;

import java.time.Duration;

/// What one page may still cost. Every operation of a page is counted, also those of nested forms,
/// which a few bytes can multiply without end.
final class PageBudget {

    /// Thrown out of the middle of a page. Not an IOException: PDFBox survives those and goes on.
    static final class Spent extends RuntimeException {

        private final String what;

        Spent(String what) {
            super(what, null, false, false);
            this.what = what;
        }

        String what() {
            return what;
        }
    }

    private final long deadline;
    private long operators;

    PageBudget(ReadingLimits limits) {
        this(limits.operators(), limits.perPage());
    }

    private PageBudget(long operators, Duration time) {
        this.operators = operators;
        this.deadline = System.nanoTime() + time.toNanos();
    }

    void operation() {
        if (--operators < 0) {
            throw new Spent("too many operations");
        }
        checkTime();
    }

    void checkTime() {
        if (left().isNegative()) {
            throw new Spent("page took too long");
        }
    }

    Duration left() {
        return Duration.ofNanos(deadline - System.nanoTime());
    }
}
