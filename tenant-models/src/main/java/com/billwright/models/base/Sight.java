package com.billwright.models.base;

import com.billwright.extraction.candidate.Candidate;
import com.billwright.extraction.candidate.CandidateFeatures;
import com.billwright.extraction.candidate.CandidateFinders;
import com.billwright.extraction.candidate.CandidateScorer;
import com.billwright.extraction.candidate.Features;
import com.billwright.extraction.memory.RememberedBill;
import com.billwright.extraction.memory.VendorMemory;
import java.util.List;

/// A practice bill as the machine sees it at its time.
///
/// @param scores what the scorer says of the candidates
record Sight(
        PracticeBill bill,
        List<Candidate> candidates,
        List<CandidateFeatures> features,
        float[][] scores) {

    static Sight of(PracticeBill bill, VendorMemory memory, CandidateScorer scorer) {
        List<RememberedBill> kin = memory.recall(bill.text());
        List<Candidate> candidates = CandidateFinders.find(bill.text(), bill.locale(), kin);
        List<CandidateFeatures> features =
                Features.of(bill.text(), candidates, bill.fields(), bill.locale(), kin);
        return new Sight(bill, candidates, features, scorer.score(features, bill.fields()));
    }
}
