package com.billwright.models.sharedbase;

import com.billwright.models.versions.ModelVersion.FieldScore;
import java.time.Instant;
import java.util.List;

/// A base model compared with the one before on tenants' bills.
///
/// @param against id of the one before
/// @param tenants how many tenants' bills
/// @param bills how many
/// @param score share of right answers, 0 to 1
/// @param beforeScore the same of the one before
/// @param fields by field, the one before as champion
/// @param verdict `NOT_WORSE`, `WORSE` or `TOO_FEW_TENANTS`
/// @param reason in words
public record BaseVerdict(
        String against,
        TestedOn testedOn,
        Instant at,
        int tenants,
        int bills,
        double score,
        double beforeScore,
        List<FieldScore> fields,
        String verdict,
        String reason) {

    public BaseVerdict {
        fields = List.copyOf(fields);
    }
}
