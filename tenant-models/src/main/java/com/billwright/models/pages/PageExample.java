package com.billwright.models.pages;

import com.billwright.extraction.candidate.FeatureVector;

/// A page with the right answer.
public record PageExample(FeatureVector features, String answer) {}
