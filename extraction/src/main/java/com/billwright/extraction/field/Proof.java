package com.billwright.extraction.field;

/// Whether values that seem as sure as one are proven to be wrong no more often than the tenant
/// tolerates.
public enum Proof {
    /// They are: it may pass unseen.
    PASSES,
    /// Surer ones are, this one is not sure enough.
    FALLS_SHORT,
    /// Too few values of the field were confirmed yet to prove anything.
    NOT_ENOUGH_EVIDENCE
}
