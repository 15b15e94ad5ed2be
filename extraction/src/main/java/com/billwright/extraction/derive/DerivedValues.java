package com.billwright.extraction.derive;

import com.billwright.extraction.candidate.Candidate;
import com.billwright.extraction.field.Field;
import com.billwright.extraction.field.ProposedField;
import com.billwright.extraction.memory.RememberedBill;
import com.billwright.extraction.text.DocumentText;
import com.billwright.extraction.text.Reading;
import java.util.List;

/// Proposes values that were not found but that follow: from sums, from checksums, from terms in
/// words, and from how the vendor's earlier bills were confirmed.
public final class DerivedValues {

    private DerivedValues() {}

    /// Only for fields that have no proposal yet.
    ///
    /// @param proposed what was found on the page
    /// @param candidates what stands on the bill and could be a value
    /// @param earlier the vendor's confirmed bills that the memory recognised
    public static List<ProposedField> of(
            List<Field> fields,
            List<ProposedField> proposed,
            List<Candidate> candidates,
            DocumentText text,
            List<RememberedBill> earlier) {
        Reading reading = text.pages().isEmpty() ? Reading.NONE : text.pages().getFirst().reading();
        Known known = new Known(fields, proposed, reading);
        DeriveFromEarlier.in(known, fields, earlier);
        DeriveByChecksum.in(known, candidates);
        DeriveDates.in(known, text);
        DeriveAmounts.in(known);
        return known.derived();
    }
}
