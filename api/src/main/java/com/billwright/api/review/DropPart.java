package com.billwright.api.review;

import com.billwright.api.documents.Part;
import com.billwright.api.reading.Proposals;
import com.billwright.models.labels.LearnBill;
import com.billwright.models.labels.LearnPages;
import jakarta.enterprise.context.ApplicationScoped;

/// Removes what was proposed for a part's pages, confirmed of them and learnt from them: the pages are
/// no longer the part's.
@ApplicationScoped
class DropPart {

    private final Proposals proposals;
    private final LearnBill bills;
    private final LearnPages pages;

    DropPart(Proposals proposals, LearnBill bills, LearnPages pages) {
        this.proposals = proposals;
        this.bills = bills;
        this.pages = pages;
    }

    /// In the caller's transaction.
    void whatIsKnownOf(Part part) {
        bills.forget(part.id);
        pages.forgetType(part.id);
        Correction.delete("partId", part.id);
        Bill.deleteById(part.id);
        proposals.drop(part.id);
    }
}
