package com.billwright.models.coding;

import com.billwright.models.lists.NewVendor;
import java.util.Optional;

/// How a bill could be booked.
///
/// @param newVendor the vendor's details where none in the list matches
/// @param shares where the vendor's bills are divided
public record CodingProposal(
        Optional<Proposed> vendor,
        Optional<NewVendor> newVendor,
        Optional<Proposed> account,
        Optional<Proposed> property,
        Optional<ProposedShares> shares) {}
