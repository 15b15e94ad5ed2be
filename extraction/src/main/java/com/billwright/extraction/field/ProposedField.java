package com.billwright.extraction.field;

import com.billwright.extraction.text.Box;
import com.billwright.extraction.text.Reading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the machine proposes for one field.
///
/// @param raw the words as they stand on the page
/// @param confidence probability of being right, 0 to 1
/// @param unadjusted the confidence before the tenant's own record corrected it
/// @param proof whether values as sure as this may pass unseen
/// @param reading how the page that it stands on was read
/// @param page from 1; 0 when the value stands nowhere
/// @param box null when the value stands nowhere
/// @param alternatives the next best, best first, at most 4
/// @param conflict what the page says where that is another value than the one stated in the XML or
///     QR code; null when they agree
/// @param because what drove the answer, in words for a person, strongest first
public record ProposedField(
        String name,
        FieldValue value,
        String raw,
        double confidence,
        double unadjusted,
        Proof proof,
        Source source,
        Reading reading,
        int page,
        @Nullable Box box,
        List<Alternative> alternatives,
        @Nullable Alternative conflict,
        List<String> because) {

    /// Another candidate for the same field.
    public record Alternative(FieldValue value, double confidence, int page, Box box) {}

    public ProposedField {
        alternatives = List.copyOf(alternatives);
        because = List.copyOf(because);
    }

    /// A value that stands nowhere on the bill.
    ///
    /// @param reading how the bill was read
    /// @param because why it is proposed all the same
    public static ProposedField nowhere(
            Field field,
            FieldValue value,
            double confidence,
            Source source,
            Reading reading,
            String because) {
        return new ProposedField(
                field.name(),
                value,
                "",
                confidence,
                source,
                reading,
                0,
                null,
                List.of(),
                List.of(because));
    }

    /// As sure as the tenant's own record says of values that seem so sure.
    public ProposedField trusted(Trust trust) {
        return new ProposedField(
                name,
                value,
                raw,
                trust.confidence(),
                unadjusted,
                trust.proof(),
                source,
                reading,
                page,
                box,
                alternatives,
                conflict,
                because);
    }

    /// Without a conflict.
    public ProposedField(
            String name,
            FieldValue value,
            String raw,
            double confidence,
            Source source,
            Reading reading,
            int page,
            @Nullable Box box,
            List<Alternative> alternatives,
            List<String> because) {
        this(
                name,
                value,
                raw,
                confidence,
                confidence,
                Proof.NOT_ENOUGH_EVIDENCE,
                source,
                reading,
                page,
                box,
                alternatives,
                null,
                because);
    }
}
