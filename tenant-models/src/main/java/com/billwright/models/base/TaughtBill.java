package com.billwright.models.base;

import com.billwright.extraction.field.Field;
import com.billwright.extraction.field.FieldValue;
import com.billwright.extraction.text.DocumentText;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A tenant's confirmed bill that teaches a base model.
///
/// @param key the label's
/// @param asked the standard fields of which something is known: a person read the value, or that there
///     is none
/// @param truth by field; one that is asked and missing is not on the bill
public record TaughtBill(
        String key, DocumentText text, List<Field> asked, Map<String, FieldValue> truth) {

    public TaughtBill {
        asked = List.copyOf(asked);
        truth = Map.copyOf(truth);
    }

    PracticeBill practice(Locale locale) {
        return new PracticeBill(key, 0, "", locale, text, asked, truth, true);
    }
}
