package com.billwright.models.training;

import com.billwright.extraction.field.FieldValue;
import com.billwright.extraction.field.StandsAt;
import com.billwright.extraction.text.Box;
import org.jspecify.annotations.Nullable;

/// What a person confirmed for one field of a bill.
///
/// @param overridden the value was decided, not read: it stands nowhere on the page, so it teaches
///     nothing and is not tested
/// @param page from 1; 0 when nobody said where it stands
/// @param box null when nobody said where it stands
public record ConfirmedValue(FieldValue value, boolean overridden, int page, @Nullable Box box) {

    /// A value that stands on the page, nobody said where.
    public static ConfirmedValue read(FieldValue value) {
        return new ConfirmedValue(value, false, 0, null);
    }

    /// A value that stands on the page where a person pointed.
    public static ConfirmedValue readAt(FieldValue value, int page, Box box) {
        return new ConfirmedValue(value, false, page, box);
    }

    /// A value that the page does not say.
    public static ConfirmedValue decided(FieldValue value) {
        return new ConfirmedValue(value, true, 0, null);
    }

    /// Where to look for the value: where a person pointed, else anywhere.
    StandsAt standsAt() {
        return box == null ? StandsAt.anywhere(value) : new StandsAt(value, page, box);
    }
}
