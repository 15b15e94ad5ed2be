package com.billwright.models.linear;

/// A model that knows what it takes to keep it.
public interface Resident {

    /// An array's header, or an object's with a few fields.
    int HEADER = 16;

    /// Bytes on the heap, what it shares with other models left out.
    long residentBytes();
}
