package com.billwright.models.serving;

import com.billwright.extraction.candidate.CandidateScorer;
import jakarta.enterprise.context.ApplicationScoped;

/// The entered tenant's models in service.
@ApplicationScoped
public class ServedModels {

    /// The champion; the base model where there is none. A version that cannot be loaded is logged as
    /// a fault, and the one before it answers.
    public CandidateScorer fieldsScorer() {
        throw new UnsupportedOperationException("to come");
    }
}
