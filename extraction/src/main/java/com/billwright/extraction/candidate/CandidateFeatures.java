package com.billwright.extraction.candidate;

import java.util.List;

/// What is known of one candidate.
///
/// @param shared its words, place, surroundings and value: each field weighs these its own way
/// @param evidence for each field asked about, how well the candidate matches that field's answers on
///     the vendor's earlier bills (a few ids, empty without memory): all fields weigh these alike, so
///     one correction helps a field that no training has seen
public record CandidateFeatures(FeatureVector shared, List<FeatureVector> evidence) {

    public CandidateFeatures {
        evidence = List.copyOf(evidence);
    }
}
