package com.billwright.extraction.candidate;

/// A candidate's features, hashed into one space of `2^Features.BITS` ids.
///
/// @param ids ascending, without repeats
/// @param values one for each id
public record FeatureVector(int[] ids, float[] values) {

    public FeatureVector {
        if (ids.length != values.length) {
            throw new IllegalArgumentException("As many ids as values");
        }
    }
}
