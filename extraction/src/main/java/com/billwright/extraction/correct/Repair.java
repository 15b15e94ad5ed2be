package com.billwright.extraction.correct;

/// A stretch of a line of text and what it must mean.
///
/// @param start of the stretch, in characters of the line
/// @param end behind its last character
/// @param meant as it would stand there, had it been read well
/// @param sure how much of the reading's confidence is left to it, 0 to 1
public record Repair(int start, int end, String meant, double sure) {

    /// Whether nothing of the stretch lies outside of another one of the line.
    public boolean within(int from, int to) {
        return from <= start && end <= to;
    }

    /// Whether another stretch of the line is a part of this one.
    boolean covers(int from, int to) {
        return start <= from && to <= end;
    }
}
