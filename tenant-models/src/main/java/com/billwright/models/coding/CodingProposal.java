package com.billwright.models.coding;

import com.billwright.models.lists.NewVendor;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How a bill could be booked.
///
/// @param newVendor the vendor's details where none in the list matches
/// @param shares where the vendor's bills are divided
/// @param lines one for each line, or none where all are booked as the bill
/// @param otherAccounts the next best, best first; likewise `otherProperties`
public record CodingProposal(
        Optional<Proposed> vendor,
        Optional<NewVendor> newVendor,
        Optional<Proposed> account,
        Optional<Proposed> property,
        Optional<ProposedShares> shares,
        List<ProposedLine> lines,
        List<Proposed> otherAccounts,
        List<Proposed> otherProperties) {

    /// What was stored before there were lines and others has none.
    public CodingProposal(
            Optional<Proposed> vendor,
            Optional<NewVendor> newVendor,
            Optional<Proposed> account,
            Optional<Proposed> property,
            Optional<ProposedShares> shares,
            @Nullable List<ProposedLine> lines,
            @Nullable List<Proposed> otherAccounts,
            @Nullable List<Proposed> otherProperties) {
        this.vendor = vendor;
        this.newVendor = newVendor;
        this.account = account;
        this.property = property;
        this.shares = shares;
        this.lines = lines == null ? List.of() : List.copyOf(lines);
        this.otherAccounts = otherAccounts == null ? List.of() : List.copyOf(otherAccounts);
        this.otherProperties = otherProperties == null ? List.of() : List.copyOf(otherProperties);
    }
}
