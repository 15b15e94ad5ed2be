package com.billwright.models.gates;

import com.billwright.extraction.field.FieldValue;
import java.util.Optional;

/// An answer that the challenger would change.
///
/// @param bill the label's key
/// @param champion empty when the champion finds the field nowhere
/// @param challenger empty when the challenger finds the field nowhere
/// @param wasRight whether the champion's answer is what was confirmed
/// @param isRight whether the challenger's answer is what was confirmed
public record Change(
        String bill,
        String field,
        Optional<FieldValue> champion,
        Optional<FieldValue> challenger,
        boolean wasRight,
        boolean isRight) {}
