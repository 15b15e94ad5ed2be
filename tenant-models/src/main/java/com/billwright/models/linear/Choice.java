package com.billwright.models.linear;

import com.billwright.extraction.candidate.FeatureVector;

/// One example: a candidate, what it could have been, and what it was.
///
/// @param features the candidate's own
/// @param columns for each choice the column of the weights that scores it; two choices may share one
/// @param offsets for each choice the score that it starts from; empty when all start from 0
/// @param answer index of the right choice
public record Choice(FeatureVector features, int[] columns, float[] offsets, int answer) {

    public Choice {
        if (answer < 0 || answer >= columns.length) {
            throw new IllegalArgumentException("The answer is one of the choices");
        }
        if (offsets.length != 0 && offsets.length != columns.length) {
            throw new IllegalArgumentException("An offset for each choice, or none at all");
        }
    }
}
