package com.billwright.models.linear;

import com.billwright.extraction.candidate.FeatureVector;

/// What the memory's evidence adds to a score.
final class Evidence {

    private Evidence() {}

    /// The evidence weighed: 0 when there is none.
    static float score(float[] weights, FeatureVector evidence) {
        float score = 0;
        for (int i = 0; i < evidence.ids().length; i++) {
            score += weights[evidence.ids()[i]] * evidence.values()[i];
        }
        return score;
    }
}
