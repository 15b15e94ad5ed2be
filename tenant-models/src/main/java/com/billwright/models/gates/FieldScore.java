package com.billwright.models.gates;

/// How both models did on one field of the held-out bills.
///
/// @param champion share of right answers, 0 to 1
/// @param challenger share of right answers, 0 to 1
/// @param count on how many bills the field was asked for: those that have it, and those where a
///     model proposed it
public record FieldScore(String field, double champion, double challenger, int count) {}
