package com.billwright.models.coding;

import com.billwright.extraction.field.Extraction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/// Proposes how to book a bill: the vendor from the list, then account and property as that vendor's
/// earlier bills were booked.
@ApplicationScoped
public class ProposeCoding {

    public CodingProposal propose(Extraction extraction) {
        return new CodingProposal(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
