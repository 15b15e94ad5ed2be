package com.billwright.models.training;

import com.billwright.extraction.text.DocumentText;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// A confirmed bill with its words: what training learns from and gates test on.
///
/// @param key the label's id
/// @param values what was confirmed, by field name; a field without a value is not on the bill
/// @param said what the models had proposed for it, by field name
public record LabelledBill(
        String key,
        Instant confirmedAt,
        DocumentText text,
        SortedMap<String, ConfirmedValue> values,
        Map<String, Said> said) {

    public LabelledBill {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
        said = Map.copyOf(said);
    }

    /// A bill of which nobody knows what was proposed.
    public LabelledBill(
            String key,
            Instant confirmedAt,
            DocumentText text,
            Map<String, ConfirmedValue> values) {
        this(key, confirmedAt, text, new TreeMap<>(values), Map.of());
    }
}
