package com.billwright.models.labels;

import com.billwright.extraction.field.Extraction;
import com.billwright.extraction.text.DocumentText;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What a person confirmed of a part, with everything that can be learnt from it.
///
/// @param text the part's pages
/// @param proposed what the machine had proposed, before it knew the answer
public record ConfirmedBill(
        UUID partId,
        DocumentText text,
        List<ConfirmedField> fields,
        Coding coding,
        Extraction proposed,
        Instant confirmedAt) {

    public ConfirmedBill {
        fields = List.copyOf(fields);
    }
}
