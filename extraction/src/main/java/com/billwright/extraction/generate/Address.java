package com.billwright.extraction.generate;

import java.util.List;
import java.util.Locale;

/// A postal address as the lines of an envelope, without name and country.
public record Address(List<String> lines) {

    public Address {
        lines = List.copyOf(lines);
    }

    public static Address of(String... lines) {
        return new Address(List.of(lines));
    }

    Address inCapitals(Locale locale) {
        return new Address(lines.stream().map(l -> l.toUpperCase(locale)).toList());
    }

    /// All words on one line.
    public String text() {
        return String.join(" ", lines);
    }

    /// On one line with something between what would be lines.
    public String joined(String separator) {
        return String.join(separator, lines);
    }
}
