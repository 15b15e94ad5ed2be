package com.billwright.api.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;

/// Durations of many equal pieces of work.
final class Timings {

    private long[] nanos = new long[1024];
    private int size;

    /// @param counts whether it is past the warm-up
    void add(long duration, boolean counts) {
        if (!counts) {
            return;
        }
        if (size == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * size);
        }
        nanos[size++] = duration;
    }

    void into(ObjectNode json) {
        long[] sorted = Arrays.copyOf(nanos, size);
        Arrays.sort(sorted);
        json.put("p50Millis", millis(sorted[size / 2]));
        json.put("p99Millis", millis(sorted[size * 99 / 100]));
    }

    private static double millis(long nanos) {
        return Math.round(nanos / 1e3) / 1e3;
    }
}
