package com.billwright.api.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What an answer of the machine rests on, beside the reasons that a review names.
///
/// @param earlier confirmed bills that speak for or against it, most alike or newest first
/// @param record how right the machine was with this field before; null where nobody judged it yet
/// @param version the model version that answered; null where the base did, or none
@Schema(name = "Why")
record WhyView(List<EarlierBill> earlier, @Nullable TrackRecord record, @Nullable Version version) {

    /// @param name of its document
    /// @param value of the field asked about, normalised, or the entry it was booked to; null when it
    ///     has none
    /// @param same whether that is what is proposed now
    record EarlierBill(
            UUID id,
            String name,
            @Nullable String invoiceNumber,
            @Nullable String invoiceDate,
            @Nullable String total,
            @Nullable String currency,
            @Nullable String value,
            boolean same) {}

    /// @param judged proposals of the field that a person confirmed or corrected
    /// @param right how many of them were confirmed
    /// @param passFrom from which confidence on values are proven; null when too few were judged
    /// @param mostWrong share of wrong values that the organization tolerates
    record TrackRecord(int judged, int right, @Nullable Double passFrom, double mostWrong) {}

    /// @param labels bills that it was trained on
    /// @param holdout bills that it was tested on
    /// @param right share of right values of the field on those, 0 to 1; null when it was not tested
    record Version(
            int number, Instant createdAt, int labels, int holdout, @Nullable Double right) {}
}
