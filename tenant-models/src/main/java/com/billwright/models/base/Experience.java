package com.billwright.models.base;

import java.util.Arrays;

/// How many bills of a vendor or layout were confirmed before.
public enum Experience {
    NONE("0", 0, 0),
    ONE("1", 1, 1),
    FEW("2-4", 2, 4),
    SOME("5-19", 5, 19),
    MANY("20+", 20, Integer.MAX_VALUE);

    private final String label;
    private final int from;
    private final int to;

    Experience(String label, int from, int to) {
        this.label = label;
        this.from = from;
        this.to = to;
    }

    /// The step that so many earlier bills fall into.
    public static Experience of(int earlier) {
        return Arrays.stream(values()).filter(e -> e.covers(earlier)).findFirst().orElseThrow();
    }

    public boolean covers(int earlier) {
        return earlier >= from && earlier <= to;
    }

    @Override
    public String toString() {
        return label;
    }
}
