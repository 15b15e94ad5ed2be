package com.billwright.models.coding;

import com.billwright.models.labels.Shares;
import java.util.List;

/// A division of a bill that the machine proposes.
///
/// @param confidence 0 to 1
/// @param because in words for a person, strongest first
public record ProposedShares(Shares shares, double confidence, List<String> because) {

    public ProposedShares {
        because = List.copyOf(because);
    }
}
