package com.billwright.models.vendors;

import java.util.List;

/// The vendor that a bill is most likely of.
///
/// @param confidence 0 to 1
/// @param because in words for a person, strongest first
public record Recognised(KnownVendor vendor, double confidence, List<String> because) {

    public Recognised {
        because = List.copyOf(because);
    }
}
