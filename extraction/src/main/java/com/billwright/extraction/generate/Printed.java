package com.billwright.extraction.generate;

import java.util.Map;

/// A piece of text for the page and what it tells: normalised values by field name, empty for labels
/// and distractors.
public record Printed(String text, Map<String, String> tells) {

    public Printed {
        tells = Map.copyOf(tells);
    }

    /// Text that is no field's value.
    public static Printed plain(String text) {
        return new Printed(text, Map.of());
    }

    /// A text or identifier that is a field's value as it stands.
    public static Printed of(String field, String text) {
        return new Printed(text, Map.of(field, text));
    }

    public Printed before(String more) {
        return new Printed(text + more, tells);
    }

    public Printed after(String prefix) {
        return new Printed(prefix + text, tells);
    }
}
