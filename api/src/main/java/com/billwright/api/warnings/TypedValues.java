package com.billwright.api.warnings;

import com.billwright.extraction.field.FieldType;
import com.billwright.extraction.field.FieldValue;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The values of a bill that is being typed, normalised; what is no value yet is as if it were not there.
///
/// @param vendorId the vendor's record, where one is chosen
/// @param vendor the vendor's name
/// @param invoiceDate `2026-11-23`
/// @param total `1234.50`
/// @param iban or another bank account
@Schema(name = "TypedValues")
record TypedValues(
        @Nullable UUID vendorId,
        @Nullable String vendor,
        @Nullable String invoiceNumber,
        @Nullable String invoiceDate,
        @Nullable String total,
        @Nullable String iban) {

    BillValues of(UUID part) {
        return new BillValues(
                part,
                vendorId,
                vendor,
                invoiceNumber,
                parsed(FieldType.DATE, FieldValue.Day.class, invoiceDate)
                        .map(FieldValue.Day::date)
                        .orElse(null),
                parsed(FieldType.AMOUNT, FieldValue.Amount.class, total)
                        .map(FieldValue.Amount::amount)
                        .orElse(null),
                iban);
    }

    private static <T extends FieldValue> Optional<T> parsed(
            FieldType type, Class<T> value, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(value.cast(FieldValue.parse(type, text.strip())));
        } catch (IllegalArgumentException notYet) {
            return Optional.empty();
        }
    }
}
