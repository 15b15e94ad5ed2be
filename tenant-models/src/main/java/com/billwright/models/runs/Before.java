package com.billwright.models.runs;

import com.billwright.models.versions.ModelKind;
import com.billwright.models.versions.RecordChallenger;
import java.util.Map;

/// How a tenant's versions stood before a training.
///
/// @param served the numbers of those in service
/// @param newest the newest of each kind
record Before(Map<ModelKind, Integer> served, Map<ModelKind, RecordChallenger.Newest> newest) {

    /// 0 where the base serves.
    int number(ModelKind kind) {
        return served.getOrDefault(kind, 0);
    }
}
