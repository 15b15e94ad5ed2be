package com.billwright.models.confidence;

/// A prediction that was recorded before the truth was known, and whether it was right.
///
/// @param confidence 0 to 1
public record Judgement(double confidence, boolean right) {}
