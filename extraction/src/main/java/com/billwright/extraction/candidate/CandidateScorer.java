package com.billwright.extraction.candidate;

import com.billwright.extraction.field.Field;
import java.util.List;

/// Says for each candidate how well it fits each field. The models implement this port.
public interface CandidateScorer {

    /// What answers, as stored with each extraction: `base:<id>` or `fields:v12`.
    String version();

    /// Scores in log-odds-like units, `[candidate][field]`, then in the last column the score of
    /// being no field's value. `-infinity` where a type forbids it.
    ///
    /// @param candidates a feature vector per candidate, in the candidates' order
    float[][] score(List<FeatureVector> candidates, List<Field> fields);
}
