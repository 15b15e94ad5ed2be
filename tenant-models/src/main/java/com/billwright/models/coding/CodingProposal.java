package com.billwright.models.coding;

import com.billwright.models.lists.NewVendor;
import java.util.List;
import java.util.Optional;

/// How a bill could be booked.
///
/// @param newVendor the vendor's details where none in the list matches
/// @param shares where the vendor's bills are divided
/// @param lines one for each line, or none where all are booked as the bill
public record CodingProposal(
        Optional<Proposed> vendor,
        Optional<NewVendor> newVendor,
        Optional<Proposed> account,
        Optional<Proposed> property,
        Optional<ProposedShares> shares,
        List<ProposedLine> lines) {

    public CodingProposal {
        // What was stored before lines were booked has none.
        lines = lines == null ? List.of() : List.copyOf(lines);
    }
}
