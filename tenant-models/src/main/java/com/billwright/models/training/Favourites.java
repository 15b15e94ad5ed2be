package com.billwright.models.training;

import com.billwright.extraction.candidate.CandidateFeatures;
import com.billwright.extraction.field.Contenders;
import com.billwright.extraction.field.Field;
import com.billwright.extraction.field.Shortlist;
import com.billwright.models.base.BaseModel;
import com.billwright.models.linear.Exponential;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// Which of a bill's candidates a base model favours for each field, and by how much.
final class Favourites {

    /// By more than this, in the units of the scores, nobody catches up: of such a margin's two one is
    /// chosen in one case of four hundred.
    private static final double REACH = 6;

    private final BaseModel base;
    private final List<Field> fields;
    private final float[][] scores;
    private final List<Shortlist> shortlists = new ArrayList<>();

    private Favourites(
            BaseModel base, List<Field> fields, Contenders contenders, float[][] scores) {
        this.base = base;
        this.fields = fields;
        this.scores = scores;
        for (int f = 0; f < fields.size(); f++) {
            shortlists.add(Shortlist.of(f, fields.get(f), contenders, scores));
        }
    }

    static Favourites of(
            BaseModel base,
            List<CandidateFeatures> features,
            Contenders contenders,
            List<Field> fields) {
        return new Favourites(base, fields, contenders, base.score(features, fields));
    }

    /// Adds the field's shortlist without those that are so far behind that no tenant's delta brings
    /// them back.
    void competing(int f, BitSet competing) {
        Shortlist shortlist = shortlists.get(f);
        double best = Math.max(0, shortlist.best());
        for (int i = 0; i < shortlist.size(); i++) {
            if (shortlist.margins()[i] > best - REACH) {
                competing.set(shortlist.candidates()[i]);
            }
        }
    }

    /// What those on the shortlist that do not compete weigh together, against the best.
    ///
    /// @param competing ascending
    float rest(int[] competing, int f) {
        Shortlist shortlist = shortlists.get(f);
        double temperature = base.temperature(fields.get(f));
        double best = Math.max(0, shortlist.best());
        double odds = 0;
        for (int i = 0; i < shortlist.size(); i++) {
            if (Arrays.binarySearch(competing, shortlist.candidates()[i]) < 0) {
                odds += Exponential.of((shortlist.margins()[i] - best) / temperature);
            }
        }
        return (float) odds;
    }

    float[] margins(int[] candidates, int f) {
        float[] margins = new float[candidates.length];
        for (int i = 0; i < margins.length; i++) {
            margins[i] = margin(candidates[i], f);
        }
        return margins;
    }

    /// By how much a candidate beats being no field's value.
    float margin(int candidate, int f) {
        return scores[candidate][f] - scores[candidate][fields.size()];
    }
}
