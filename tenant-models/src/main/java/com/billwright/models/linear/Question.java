package com.billwright.models.linear;

import com.billwright.extraction.candidate.FeatureVector;
import java.util.List;
import java.util.stream.Stream;

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

    /// These questions, then those; features' rows are their ids.
    static QuestionTable table(List<Question> questions, List<Question> more) {
        List<Question> all = Stream.concat(questions.stream(), more.stream()).toList();
        int[] columns = new int[all.size()];
        int[] starts = new int[all.size() + 1];
        for (int q = 0; q < columns.length; q++) {
            columns[q] = all.get(q).column();
            starts[q + 1] = starts[q] + all.get(q).right().length;
        }
        int candidates = starts[columns.length];
        int[][] rows = new int[candidates][];
        float[][] values = new float[candidates][];
        float[] margins = new float[candidates];
        boolean[] right = new boolean[candidates];
        FeatureVector[] evidence = new FeatureVector[candidates];
        for (int q = 0; q < columns.length; q++) {
            Question question = all.get(q);
            for (int i = 0, c = starts[q]; c < starts[q + 1]; i++, c++) {
                rows[c] = question.candidates().get(i).ids();
                values[c] = question.candidates().get(i).values();
                margins[c] = question.offsets().length == 0 ? 0 : question.offsets()[i];
                right[c] = question.right()[i];
                evidence[c] =
                        question.evidence().isEmpty() ? NO_EVIDENCE : question.evidence().get(i);
            }
        }
        return new QuestionTable(
                columns, starts, rows, values, margins, right, evidence, null, null);
    }
}
