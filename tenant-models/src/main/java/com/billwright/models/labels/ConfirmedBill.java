package com.billwright.models.labels;

import com.billwright.extraction.field.Extraction;
import com.billwright.extraction.field.InvoiceLine;
import com.billwright.extraction.text.DocumentText;
import com.billwright.models.booking.BookedBill;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a person confirmed of a part, with everything that can be learnt from it.
///
/// @param text the part's pages
/// @param lines as the person left them; empty when the person said nothing of them
/// @param proposed what the machine had proposed, before it knew the answer
public record ConfirmedBill(
        UUID partId,
        DocumentText text,
        List<ConfirmedField> fields,
        Optional<List<InvoiceLine>> lines,
        Coding coding,
        Extraction proposed,
        Instant confirmedAt) {

    public ConfirmedBill {
        fields = List.copyOf(fields);
        lines = lines.map(List::copyOf);
    }

    /// Without a word about its lines.
    public ConfirmedBill(
            UUID partId,
            DocumentText text,
            List<ConfirmedField> fields,
            Coding coding,
            Extraction proposed,
            Instant confirmedAt) {
        this(partId, text, fields, Optional.empty(), coding, proposed, confirmedAt);
    }

    /// What its booking depends on.
    public BookingFacts facts() {
        return BookingFacts.of(fields, lines.orElse(proposed.lines()));
    }

    /// How it was booked.
    public BookedBill booked() {
        return new BookedBill(
                partId.toString(),
                facts().toBook(coding.vendorId()),
                key(coding.accountId()),
                key(coding.propertyId()));
    }

    private static String key(@Nullable UUID entry) {
        return entry == null ? "" : entry.toString();
    }
}
