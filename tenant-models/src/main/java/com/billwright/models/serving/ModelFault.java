package com.billwright.models.serving;

import com.billwright.models.versions.ModelKind;
import java.time.Instant;

/// A version that ought to serve and cannot be loaded: an alarm for operators.
///
/// @param alias the tenant's
/// @param number the version's
public record ModelFault(
        String tenant, String alias, ModelKind kind, int number, Reason reason, Instant since) {

    /// Why it cannot be loaded.
    public enum Reason {
        /// Its bytes are not there.
        MISSING,
        /// Its bytes are not those that were stored, or no model.
        DAMAGED,
        /// It was trained on another base model than the one in service.
        OTHER_BASE,
        /// It was trained on features that are not computed any more.
        OTHER_FEATURES
    }
}
