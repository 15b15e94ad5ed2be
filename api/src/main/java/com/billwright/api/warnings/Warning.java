package com.billwright.api.warnings;

import com.billwright.api.documents.PartState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Something about a bill that a person has to know before they confirm it.
///
/// @param key what a confirmation says to have seen it by; another one when what it says changes
/// @param mustBeSeen whether the bill cannot be confirmed without
/// @param field the field that it is about
/// @param duplicate of a `DUPLICATE`, else null
/// @param bank of all others, else null
/// @param seen who has seen it, the first of them first
/// @param seenByYou whether whoever asks is among them
@Schema(name = "Warning")
public record Warning(
        String key,
        Kind kind,
        boolean mustBeSeen,
        String field,
        @Nullable Duplicate duplicate,
        @Nullable Bank bank,
        List<Seen> seen,
        boolean seenByYou) {

    public Warning {
        seen = List.copyOf(seen);
    }

    /// What it is about.
    public enum Kind {
        /// The same vendor and number, or vendor, amount and date, as another bill.
        DUPLICATE,
        /// Not among the vendor's bank accounts.
        BANK_CHANGED,
        /// The vendor's earlier bills named no bank account.
        BANK_FIRST,
        /// There are no earlier bills of this vendor to compare with.
        VENDOR_FIRST
    }

    /// The other bill.
    ///
    /// @param total a plain decimal
    /// @param same the fields in which both are the same
    public record Duplicate(
            UUID part,
            String documentName,
            PartState state,
            @Nullable String vendor,
            @Nullable String invoiceNumber,
            @Nullable LocalDate invoiceDate,
            @Nullable String total,
            @Nullable String currency,
            Instant uploadedAt,
            @Nullable Instant confirmedAt,
            @Nullable String confirmedBy,
            List<String> same) {}

    /// @param account this bill's
    /// @param known the vendor's, the one used last first
    /// @param bills how many of the vendor's were confirmed
    public record Bank(String account, List<Account> known, long bills) {}

    /// A bank account of a vendor.
    ///
    /// @param lastUsed the date of the last confirmed bill that named it; null where none did
    /// @param bills how many did
    /// @param onRecord whether the vendor's record names it
    public record Account(
            String account, @Nullable LocalDate lastUsed, long bills, boolean onRecord) {}

    /// That somebody has seen it.
    public record Seen(String by, String byName, Instant at) {}

    /// Not seen by anybody.
    Warning(
            String key,
            Kind kind,
            boolean mustBeSeen,
            String field,
            @Nullable Duplicate duplicate,
            @Nullable Bank bank) {
        this(key, kind, mustBeSeen, field, duplicate, bank, List.of(), false);
    }

    Warning seenBy(List<Seen> people, String you) {
        boolean byYou = people.stream().anyMatch(s -> s.by().equals(you));
        return new Warning(key, kind, mustBeSeen, field, duplicate, bank, people, byYou);
    }
}
