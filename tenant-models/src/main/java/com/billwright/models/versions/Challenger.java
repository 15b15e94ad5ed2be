package com.billwright.models.versions;

/// A challenger before it has a number.
///
/// @param against the version in service when it was judged
/// @param hash of the labels that it was trained on
public record Challenger(ModelKind kind, int against, Trained trained, String hash, long seed) {

    /// Of the labels, so that a rerun from the same ones is the same to the bit.
    public static long seed(String hash) {
        return Long.parseUnsignedLong(hash.substring(0, 16), 16);
    }
}
