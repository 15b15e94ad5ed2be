package com.billwright.extraction.candidate;

import com.billwright.extraction.field.Field;
import com.billwright.extraction.field.Trust;
import java.util.Collections;
import java.util.List;

/// Says for each candidate how well it fits each field. The models implement this port.
public interface CandidateScorer {

    /// What answers, as stored with each extraction: `base:<id>` or `fields:v12`.
    String version();

    /// Scores in log-odds-like units, `[candidate][field]`, then in the last column the score of
    /// being no field's value.
    ///
    /// @param candidates what is known of each candidate; `evidence` is in the order of `fields`
    float[][] score(List<CandidateFeatures> candidates, List<Field> fields);

    /// The same candidates scored twice.
    ///
    /// @param scores as [CandidateScorer#score] gives them
    /// @param unaided what they would be without any evidence
    record Both(float[][] scores, float[][] unaided) {}

    /// Scores with evidence and without, for about the price of one.
    default Both both(List<CandidateFeatures> candidates, List<Field> fields) {
        FeatureVector none = new FeatureVector(new int[0], new float[0]);
        List<FeatureVector> empty = Collections.nCopies(fields.size(), none);
        return new Both(
                score(candidates, fields),
                score(
                        candidates.stream()
                                .map(c -> new CandidateFeatures(c.shared(), empty))
                                .toList(),
                        fields));
    }

    /// By how much this scorer's scores overstate what it knows of a field: confidence is a softmax
    /// of scores divided by it.
    default double temperature(Field field) {
        return 1;
    }

    /// What confidence in a field's answer is worth, as far as the tenant's record tells.
    ///
    /// @param confidence of the answer, 0 to 1
    default Trust trust(Field field, double confidence) {
        return Trust.unproven(confidence);
    }
}
