package com.billwright.models.training;

/// What the machine had proposed for a field before a person confirmed the bill.
///
/// @param value normalised
/// @param confidence as the model gave it, 0 to 1
/// @param follows whether it merely follows from other values by a rule
public record Said(String value, double confidence, boolean follows) {}
