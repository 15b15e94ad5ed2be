package com.billwright.extraction.candidate;

/// The features of a candidate, hashed into one space. Training and serving both call this class.
public final class Features {

    /// Ids are below `1 << BITS`.
    public static final int BITS = 18;

    /// Changes whenever the meaning of an id does: a model serves only on its own version.
    public static final int VERSION = 1;

    private Features() {}
}
