package com.billwright.api.review;

import com.billwright.api.documents.PartSummary;
import com.billwright.api.documents.SplitView;
import com.billwright.models.lists.NewVendor;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A part with everything that its review needs. Boxes are x0, y0, x1, y1 in fractions of the page.
///
/// @param mustStayRight whether an admin said that no new model may get this bill wrong
/// @param comments how many there are
/// @param next the bill to look at next; null when none waits
@Schema(name = "Review")
record ReviewView(
        @JsonUnwrapped PartSummary part,
        List<PageView> pages,
        List<FieldView> fields,
        TypeView documentType,
        SplitView split,
        List<Line> lines,
        List<Tax> taxes,
        AnsweredBy answeredBy,
        CodingView coding,
        String locale,
        boolean mustStayRight,
        long comments,
        @Nullable UUID next) {

    /// @param proposed null when the machine was not asked
    /// @param confirmed null when no person said anything
    record TypeView(@Nullable ProposedType proposed, @Nullable String confirmed) {}

    record ProposedType(String value, double confidence, List<String> because) {}

    /// @param resolutions in dots per inch, ascending: of the image, and those in which it can also be
    ///     had with `?dpi=`
    /// @param words each as text, x0, y0, x1, y1
    record PageView(
            int number,
            double width,
            double height,
            String reading,
            String image,
            List<Integer> resolutions,
            List<List<Object>> words) {}

    /// @param proposed null when the machine found nothing
    /// @param confirmed null when no person said anything
    record FieldView(
            String name, String type, @Nullable Proposed proposed, @Nullable Confirmed confirmed) {}

    record Proposed(
            String value,
            String raw,
            double confidence,
            String proof,
            String source,
            String reading,
            int page,
            double @Nullable [] box,
            List<Alternative> alternatives,
            @Nullable Conflict conflict,
            List<String> because) {}

    record Alternative(String value, double confidence, int page, double @Nullable [] box) {}

    /// What the page says where it is not what the XML or the QR code states.
    record Conflict(String value, int page, double @Nullable [] box) {}

    /// A line of the bill; numbers are plain decimals.
    ///
    /// @param coding null where it is booked as the bill
    record Line(
            String description,
            @Nullable String quantity,
            String unit,
            @Nullable String unitPrice,
            @Nullable String amount,
            @Nullable String taxRate,
            @Nullable LineCoding coding) {}

    /// To what a line is booked.
    ///
    /// @param confidence null when a person said so
    record LineCoding(
            @Nullable Chosen account,
            @Nullable Chosen property,
            @Nullable Double confidence,
            List<String> because) {}

    /// The tax of one rate; numbers are plain decimals.
    record Tax(
            @Nullable String rate, @Nullable String base, @Nullable String tax, String category) {}

    record Confirmed(String value, String intent, int page, double @Nullable [] box) {}

    /// @param number of the model version; 0 is the base
    record AnsweredBy(String label, String kind, int number) {}

    /// @param shares where the bill is divided or the machine would divide it
    record CodingView(Entry vendor, Entry account, Entry property, SharesView shares) {}

    /// @param proposed null when the machine would book it whole
    /// @param confirmed null when no person said anything; empty when a person booked it whole
    record SharesView(@Nullable ProposedShares proposed, @Nullable List<ShareView> confirmed) {}

    record ProposedShares(List<ShareView> shares, double confidence, List<String> because) {}

    /// @param percent of the total, a plain decimal
    /// @param amount of the total, to the cent: all amounts add to it; null when there is no total
    record ShareView(
            @Nullable Chosen account,
            @Nullable Chosen property,
            String percent,
            @Nullable String amount) {}

    /// @param alternatives the next best, best first
    /// @param newVendor the vendor's details where none in the list matches
    record Entry(
            com.billwright.models.coding.@Nullable Proposed proposed,
            List<com.billwright.models.coding.Proposed> alternatives,
            @Nullable NewVendor newVendor,
            @Nullable Chosen confirmed) {}

    record Chosen(UUID id, String code, String name) {}
}
