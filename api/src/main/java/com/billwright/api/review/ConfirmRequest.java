package com.billwright.api.review;

import com.billwright.api.effort.Measured;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a person confirms of a part, as it came in: nothing of it is checked yet.
///
/// @param version the part's, as the person saw it
/// @param lines the bill's, in order; null says nothing of them
/// @param documentType what it is; null agrees to the proposal
/// @param effort what it took on a screen; null when none was used
/// @param seen the keys of the warnings that the person has seen
@Schema(name = "Confirmation")
record ConfirmRequest(
        @Nullable Integer version,
        @Nullable List<@Nullable FieldInput> fields,
        @Nullable List<@Nullable LineInput> lines,
        @Nullable CodingInput coding,
        @Nullable String documentType,
        @Nullable Measured effort,
        @Nullable List<@Nullable String> seen) {

    Set<String> seenWarnings() {
        return Optional.ofNullable(seen).orElse(List.of()).stream()
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /// @param value normalised: `1234.50`, `2026-11-23`, `EUR`, or text
    /// @param intent `read`, `misread` (the page says otherwise) or `overridden` (not on the page)
    /// @param page where it stands, from 1
    /// @param box where it stands: x0, y0, x1, y1 in fractions of the page
    record FieldInput(
            @Nullable String name,
            @Nullable String value,
            @Nullable String intent,
            @Nullable Integer page,
            @Nullable List<@Nullable Double> box) {}

    /// What was bought, in one line; numbers as `1234.50`.
    ///
    /// @param accountId to which it is booked where not as the bill, as `propertyId`
    record LineInput(
            @Nullable String description,
            @Nullable String quantity,
            @Nullable String unit,
            @Nullable String unitPrice,
            @Nullable String amount,
            @Nullable String taxRate,
            @Nullable UUID accountId,
            @Nullable UUID propertyId) {}

    /// @param shares where the bill is divided; account and property are then the largest share's
    record CodingInput(
            @Nullable UUID vendorId,
            @Nullable NewVendorInput newVendor,
            @Nullable UUID accountId,
            @Nullable UUID propertyId,
            @Nullable List<@Nullable ShareInput> shares) {}

    /// @param percent of the bill's total, a plain decimal: `33.34`
    record ShareInput(
            @Nullable UUID accountId, @Nullable UUID propertyId, @Nullable String percent) {}

    record NewVendorInput(
            @Nullable String name,
            @Nullable String vatId,
            @Nullable String iban,
            @Nullable String address) {}
}
