package com.billwright.models.linear;

import com.billwright.extraction.candidate.FeatureVector;
import java.util.List;

/// One question to one bill: which of these candidates is the field's value, or is it none?
///
/// @param column the field's column of the weights
/// @param candidates what could be the value
/// @param evidence for each candidate what the memory says; empty where there is no memory
/// @param offsets for each candidate the margin that it starts from: another model's answer, on which
///     the trained one only adds; empty when all start from 0
/// @param right for each candidate whether it is right: a value may stand in several places; none is
///     when the bill has no such value
public record Question(
        int column,
        List<FeatureVector> candidates,
        List<FeatureVector> evidence,
        float[] offsets,
        boolean[] right) {

    private static final float[] FROM_ZERO = {};
    private static final FeatureVector NO_EVIDENCE = new FeatureVector(new int[0], new float[0]);

    public Question(
            int column,
            List<FeatureVector> candidates,
            List<FeatureVector> evidence,
            boolean[] right) {
        this(column, candidates, evidence, FROM_ZERO, right);
    }

    /// The same, starting from these margins.
    public Question from(float[] margins) {
        return new Question(column, candidates, evidence, margins, right);
    }

    public Question {
        candidates = List.copyOf(candidates);
        evidence = List.copyOf(evidence);
        if (candidates.size() != right.length) {
            throw new IllegalArgumentException("Each candidate is right or not");
        }
        if (!evidence.isEmpty() && evidence.size() != right.length) {
            throw new IllegalArgumentException("Evidence for each candidate, or none at all");
        }
        if (offsets.length != 0 && offsets.length != right.length) {
            throw new IllegalArgumentException("An offset for each candidate, or none at all");
        }
    }

    /// These questions, then those.
    ///
    /// @param features ids are below this
    static QuestionTable table(int features, List<Question> questions, List<Question> more) {
        QuestionTable.Builder table = new QuestionTable.Builder(features);
        questions.forEach(question -> question.addTo(table));
        more.forEach(question -> question.addTo(table));
        return table.build(true);
    }

    private void addTo(QuestionTable.Builder table) {
        table.ask(column);
        for (int i = 0; i < right.length; i++) {
            table.candidate(candidates.get(i), offsets.length == 0 ? 0 : offsets[i], right[i]);
            table.remembered(evidence.isEmpty() ? NO_EVIDENCE : evidence.get(i));
        }
    }
}
