package com.billwright.extraction.generate;

/// A business or person on a bill.
public record Party(String name, Address address) {}
