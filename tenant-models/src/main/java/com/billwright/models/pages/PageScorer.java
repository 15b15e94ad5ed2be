package com.billwright.models.pages;

import com.billwright.extraction.candidate.FeatureVector;

/// Answers one question about pages.
public interface PageScorer {

    /// Names the model: `base`, or kind and number (`split:v3`).
    String version();

    PageQuestion question();

    /// How probable each of the question's answers is, in their order; they add up to 1.
    double[] probabilities(FeatureVector page);
}
