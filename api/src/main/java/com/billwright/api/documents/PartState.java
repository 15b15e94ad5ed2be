package com.billwright.api.documents;

/// Where a part stands on its way.
public enum PartState {
    /// Uploaded; waits for a reader.
    RECEIVED,
    /// A reader has it.
    READING,
    /// Proposed; waits for a person.
    TO_REVIEW,
    /// Confirmed; its bill stands.
    CONFIRMED,
    /// Was confirmed and needs a person again.
    REOPENED,
    /// A person said that it is no bill.
    NOT_A_BILL,
    /// Cannot be read; the reason says why.
    UNREADABLE;

    /// Whether a person can work on it.
    public boolean reviewable() {
        return this == TO_REVIEW || this == REOPENED;
    }
}
