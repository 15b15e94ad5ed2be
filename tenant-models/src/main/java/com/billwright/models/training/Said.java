package com.billwright.models.training;

import com.billwright.extraction.candidate.RightCandidates;
import com.billwright.extraction.field.Field;
import com.billwright.extraction.field.FieldValue;

/// What the machine had proposed for a field before a person confirmed the bill.
///
/// @param value normalised
/// @param confidence as the model gave it, 0 to 1
/// @param follows whether it merely follows from other values by a rule
public record Said(String value, double confidence, boolean follows) {

    /// Whether it was what a person confirmed.
    public boolean is(Field field, FieldValue confirmed) {
        return RightCandidates.equal(
                field.type(), FieldValue.parse(field.type(), value), confirmed);
    }
}
