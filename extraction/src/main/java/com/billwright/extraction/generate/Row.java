package com.billwright.extraction.generate;

/// A label and what it labels.
///
/// @param label with its punctuation
public record Row(String label, Printed value) {}
