package com.billwright.launcher.demo;

import java.util.Map;

/// A bill as a file, with what stands on it and where it belongs.
///
/// @param truth normalised values by standard field name, only those printed
public record DemoBill(String fileName, byte[] pdf, Map<String, String> truth, DemoCoding coding) {}
