package com.billwright.models.training;

import com.billwright.extraction.candidate.CandidateScorer;
import com.billwright.extraction.field.Field;
import java.util.List;

/// A tenant's version as a scorer that gates can replay on prepared bills.
public interface PreparedScorer extends CandidateScorer {

    /// Id of the base whose margins it adds to.
    String standsOn();

    /// What it says beyond its base of bills of that vocabulary.
    Delta delta(Vocabulary vocabulary, List<Field> fields);

    /// A version's own part, for one thread.
    interface Delta {

        /// Adds it to the base's margins.
        ///
        /// @param bill of the vocabulary, its fields in the order that was asked for
        /// @param margins for each field those of its candidates
        void addTo(PreparedBill bill, double[][] margins);
    }
}
