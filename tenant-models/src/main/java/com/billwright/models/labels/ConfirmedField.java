package com.billwright.models.labels;

import com.billwright.extraction.field.FieldValue;
import com.billwright.extraction.text.Box;
import org.jspecify.annotations.Nullable;

/// A field of a confirmed bill.
///
/// @param page from 1; 0 when the person did not say where, or it stands nowhere
/// @param box null when the person did not say where, or it stands nowhere
public record ConfirmedField(
        String name, FieldValue value, Intent intent, int page, @Nullable Box box) {}
