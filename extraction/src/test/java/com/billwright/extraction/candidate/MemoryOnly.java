package com.billwright.extraction.candidate;

import com.billwright.extraction.field.Field;
import java.util.List;

/// A scorer that knows nothing but what the earlier bills say: whatever it gets right, memory did.
public final class MemoryOnly implements CandidateScorer {

    @Override
    public String version() {
        return "memory-only";
    }

    @Override
    public float[][] score(List<CandidateFeatures> candidates, List<Field> fields) {
        float[][] scores = new float[candidates.size()][fields.size() + 1];
        for (int c = 0; c < scores.length; c++) {
            for (int f = 0; f < fields.size(); f++) {
                scores[c][f] = -4 + weigh(candidates.get(c).evidence().get(f));
            }
        }
        return scores;
    }

    private static float weigh(FeatureVector evidence) {
        float sum = 0;
        for (int i = 0; i < evidence.ids().length; i++) {
            sum +=
                    switch (evidence.ids()[i] - 192) {
                        case Match.BEST -> 4;
                        case Match.BEST_STRENGTH, Match.LEFT, Match.ABOVE, Match.LABEL_AND_SHAPE ->
                                evidence.values()[i];
                        case Match.BEHIND_BEST -> -4 * evidence.values()[i];
                        default -> 0;
                    };
        }
        return sum;
    }
}
