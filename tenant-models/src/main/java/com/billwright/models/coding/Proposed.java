package com.billwright.models.coding;

import java.util.List;
import java.util.UUID;

/// An entry of one of the tenant's lists that the machine proposes.
///
/// @param confidence 0 to 1
/// @param because in words for a person, strongest first
public record Proposed(UUID id, String code, String name, double confidence, List<String> because) {

    public Proposed {
        because = List.copyOf(because);
    }
}
