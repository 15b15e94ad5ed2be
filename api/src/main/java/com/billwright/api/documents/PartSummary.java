package com.billwright.api.documents;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A part as lists show it. Values are null until something is proposed.
///
/// @param version say it when acting on the part: a newer one means that somebody was faster
/// @param documentType as confirmed, else as proposed: `invoice`, `credit_note`, `statement`,
///     `receipt`, `other`
/// @param dueDate null where the bill says none
/// @param total in the currency, for instance `1234.50`
/// @param confidence the least among the main fields, 0 to 1
/// @param needs how many fields need a person
/// @param warned of what it waits with a warning: `duplicate`, `bank`
public record PartSummary(
        UUID id,
        UUID documentId,
        String documentName,
        PartState state,
        @Nullable Reason reason,
        int version,
        int firstPage,
        int lastPage,
        @Nullable String documentType,
        @Nullable String vendor,
        @Nullable String invoiceNumber,
        @Nullable LocalDate invoiceDate,
        @Nullable LocalDate dueDate,
        @Nullable String total,
        @Nullable String currency,
        @Nullable Double confidence,
        int needs,
        List<String> warned,
        @Nullable Taken takenBy,
        Instant uploadedAt,
        @Nullable Instant confirmedAt,
        @Nullable String confirmedBy,
        @Nullable String confirmedByName) {

    /// Why a part is unreadable.
    public record Reason(String code, String text) {}

    /// Who works on a part, and until when others are kept off.
    ///
    /// @param username the sign-in name
    public record Taken(String name, String username, Instant until) {}

    public static PartSummary of(Part part, String documentName) {
        return new PartSummary(
                part.id,
                part.documentId,
                documentName,
                part.state,
                part.reason == null
                        ? null
                        : new Reason(part.reason, UnreadableText.sentence(part.reason)),
                part.version,
                part.firstPage,
                part.lastPage,
                part.type(),
                part.vendor,
                part.invoiceNumber,
                part.invoiceDate,
                part.dueDate,
                plain(part.total),
                part.currency,
                part.confidence,
                part.needs,
                List.of(part.warned),
                taken(part, Instant.now()),
                part.uploadedAt,
                part.confirmedAt,
                part.confirmedBy,
                part.confirmedByName);
    }

    /// Who holds the part now; null when nobody does.
    public static @Nullable Taken taken(Part part, Instant now) {
        return part.takenBy != null
                        && part.takenByName != null
                        && part.takenUntil != null
                        && part.takenUntil.isAfter(now)
                ? new Taken(part.takenByName, part.takenBy, part.takenUntil)
                : null;
    }

    private static @Nullable String plain(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.toPlainString();
    }
}
