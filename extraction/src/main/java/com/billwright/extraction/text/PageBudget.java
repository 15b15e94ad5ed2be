package com.billwright.extraction.text;

import java.time.Duration;

/// What one page may still cost. Every operation of a page is counted, also those of nested forms,
/// which a few bytes can multiply without end, and every byte that is unpacked for it.
final class PageBudget {

    /// Thrown out of the middle of a page. Not an IOException: PDFBox survives those and goes on.
    static final class Spent extends RuntimeException {

        private final UnreadableReason reason;
        private final String what;

        Spent(UnreadableReason reason, String what) {
            super(what, null, false, false);
            this.reason = reason;
            this.what = what;
        }

        static Spent tooLarge(String what) {
            return new Spent(UnreadableReason.TOO_LARGE, what);
        }

        UnreadableReason reason() {
            return reason;
        }

        String what() {
            return what;
        }
    }

    /// Asking for the time costs more than most operations.
    private static final int OPERATIONS_A_LOOK = 64;

    private static final int STREAMS = 10;

    private static final double LEAST_TOLD = 20e6;
    private static final double LEAST_PATIENCE = 1.5;
    private static final double MOST_PATIENCE = 12;

    private final ReadingLimits limits;
    private final long start = WorkTime.nanos();
    private final long clock = System.nanoTime();
    private final long end;
    private long operators;
    private long inflatable;

    PageBudget(ReadingLimits limits) {
        this.limits = limits;
        this.end = start + limits.perPage().toNanos();
        refill();
    }

    /// For going over the same page once more, in what is left of the time.
    void refill() {
        operators = limits.operators();
        inflatable = STREAMS * limits.inflated();
    }

    void operation() {
        if (--operators < 0) {
            throw new Spent(UnreadableReason.TOO_SLOW, "too many operations");
        }
        if (operators % OPERATIONS_A_LOOK == 0) {
            checkTime();
        }
    }

    /// @param bytes unpacked since last told
    /// @param stream unpacked of this stream in all
    void inflated(long bytes, long stream) {
        inflatable -= bytes;
        if (inflatable < 0 || stream > limits.inflated()) {
            throw Spent.tooLarge("unpacks to too many bytes");
        }
        checkTime();
    }

    void checkTime() {
        if (left().isNegative()) {
            throw new Spent(UnreadableReason.TOO_SLOW, "page took too long");
        }
    }

    /// What is left by the clock, for work that cannot be asked how long it worked: longer where this
    /// page has so far had to wait for a busy processor.
    Duration leftByClock() {
        double worked = Math.max(LEAST_TOLD, WorkTime.nanos() - start);
        double waited = System.nanoTime() - clock;
        double factor = Math.clamp(waited / worked, LEAST_PATIENCE, MOST_PATIENCE);
        return Duration.ofNanos((long) (left().toNanos() * factor));
    }

    /// Of the processor's time.
    Duration left() {
        return Duration.ofNanos(end - WorkTime.nanos());
    }

    ReadingLimits limits() {
        return limits;
    }
}
