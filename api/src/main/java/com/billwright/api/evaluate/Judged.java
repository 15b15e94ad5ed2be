package com.billwright.api.evaluate;

/// How a field of one document came out, where its true value is known.
///
/// @param earlier how many bills of the same vendor or layout came before
/// @param confidence 0 when nothing was proposed
record Judged(String field, Outcome outcome, int earlier, double confidence) {

    enum Outcome {
        RIGHT,
        WRONG,
        MISSING
    }

    boolean right() {
        return outcome == Outcome.RIGHT;
    }

    boolean proposed() {
        return outcome != Outcome.MISSING;
    }
}
