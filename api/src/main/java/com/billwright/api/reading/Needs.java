package com.billwright.api.reading;

import com.billwright.extraction.field.Extraction;
import com.billwright.extraction.field.ProposedField;
import java.util.List;
import java.util.Optional;

/// How much of a proposal a person has to look at.
///
/// @param count main fields that are missing, fields of which the machine is not sure,
///     and fields of which the XML and the page say different things
/// @param confidence the least among the main fields that were found; empty when none was
record Needs(int count, Optional<Double> confidence) {

    static final double SURE = 0.9;
    private static final List<String> MAIN =
            List.of("vendor", "invoice_number", "invoice_date", "total", "currency");

    static Needs of(Extraction extraction) {
        long unsure =
                extraction.fields().stream().filter(f -> f.conflict() != null || unsure(f)).count();
        long missing = MAIN.stream().filter(name -> extraction.field(name).isEmpty()).count();
        Optional<Double> least =
                MAIN.stream()
                        .flatMap(name -> extraction.field(name).stream())
                        .map(ProposedField::confidence)
                        .min(Double::compare);
        return new Needs(Math.toIntExact(unsure + missing), least);
    }

    /// Where the tenant's record proves something it decides, else a fixed confidence.
    private static boolean unsure(ProposedField field) {
        return switch (field.proof()) {
            case PASSES -> false;
            case FALLS_SHORT -> true;
            case NOT_ENOUGH_EVIDENCE -> field.confidence() < SURE;
        };
    }
}
