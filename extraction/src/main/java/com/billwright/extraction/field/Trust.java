package com.billwright.extraction.field;

/// What a confidence is worth.
///
/// @param confidence how often values that seem so sure are right, 0 to 1
public record Trust(double confidence, Proof proof) {

    /// A confidence that nobody has a record of.
    public static Trust unproven(double confidence) {
        return new Trust(confidence, Proof.NOT_ENOUGH_EVIDENCE);
    }
}
