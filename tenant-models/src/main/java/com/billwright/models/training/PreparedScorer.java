package com.billwright.models.training;

import com.billwright.extraction.candidate.CandidateScorer;
import com.billwright.extraction.field.Field;
import java.util.List;

/// A tenant's version as a scorer that gates can replay on prepared bills.
public interface PreparedScorer extends CandidateScorer {

    /// Id of the base whose margins it adds to.
    String standsOn();

    /// Adds what it says beyond its base.
    ///
    /// @param bill with that base's margins, its fields in the order of `fields`
    /// @param margins for each field those of its candidates
    void addTo(PreparedBill bill, List<Field> fields, double[][] margins);
}
