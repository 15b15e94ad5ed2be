package com.billwright.extraction.field;

import com.billwright.extraction.text.Box;
import org.jspecify.annotations.Nullable;

/// A field's right value and where on the document a person saw it.
///
/// @param page from 1; 0 when the value stands nowhere on the document
/// @param box null when it stands nowhere, or when nobody said where
public record StandsAt(FieldValue value, int page, @Nullable Box box) {

    /// A value of which only the page's words can say where it stands.
    public static StandsAt anywhere(FieldValue value) {
        return new StandsAt(value, 1, null);
    }
}
