package com.billwright.extraction.derive;

import com.billwright.extraction.candidate.Candidate;
import com.billwright.extraction.candidate.Iban;
import com.billwright.extraction.candidate.RightCandidates;
import com.billwright.extraction.candidate.VatId;
import com.billwright.extraction.field.FieldType;
import java.util.List;
import java.util.function.Predicate;

/// Numbers that can be nothing else: the only bank account and the only tax number on a bill are
/// rarely anybody's but the vendor's, whatever stands beside them.
final class DeriveByChecksum {

    private static final double ONLY_ONE = 0.7;

    private DeriveByChecksum() {}

    static void in(Known known, List<Candidate> candidates) {
        only(known, "iban", candidates, Iban::isValid);
        only(known, "vendor_vat_id", candidates, VatId::looksLike);
    }

    private static void only(
            Known known, String standard, List<Candidate> candidates, Predicate<String> proven) {
        List<Candidate> all =
                candidates.stream()
                        .filter(c -> c.type() == FieldType.IDENTIFIER)
                        .filter(c -> proven.test(c.value().normalised().replace(" ", "")))
                        .toList();
        boolean one =
                !all.isEmpty()
                        && all.stream()
                                .allMatch(c ->
                                        RightCandidates.equal(
                                                c.type(), c.value(), all.getFirst().value()));
        if (one) {
            known.missing(standard)
                    .ifPresent(field ->
                            known.addAt(
                                    field,
                                    all.getFirst(),
                                    ONLY_ONE,
                                    "the only such number on the bill"));
        }
    }
}
