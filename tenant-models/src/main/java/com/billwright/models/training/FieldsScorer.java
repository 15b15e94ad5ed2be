package com.billwright.models.training;

import com.billwright.extraction.candidate.CandidateFeatures;
import com.billwright.extraction.field.Field;
import com.billwright.extraction.field.Trust;
import com.billwright.models.linear.Resident;
import com.billwright.models.linear.RowTable;
import java.util.Arrays;
import java.util.List;

/// Answers with a tenant's version: the base's scores and what the delta adds to them.
final class FieldsScorer implements PreparedScorer, Resident {

    private final FieldsModel model;
    private final RowTable rows;
    private final String version;

    FieldsScorer(FieldsModel model, String version) {
        this.model = model;
        this.rows = model.rows();
        this.version = version;
    }

    @Override
    public long residentBytes() {
        long names = model.columns().stream().mapToLong(name -> 56 + name.length()).sum();
        return 200 + names + rows.residentBytes() + model.confidences().residentBytes();
    }

    FieldsModel model() {
        return model;
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public String standsOn() {
        return model.base().id();
    }

    @Override
    public Delta delta(Vocabulary vocabulary, List<Field> fields) {
        return new FieldsDelta(rows, vocabulary, columnsOf(fields));
    }

    /// A field that was added after the training has none: -1.
    private int[] columnsOf(List<Field> fields) {
        return fields.stream().mapToInt(field -> model.columns().indexOf(field.name())).toArray();
    }

    @Override
    public double temperature(Field field) {
        return model.base().temperature(field);
    }

    @Override
    public Trust trust(Field field, double confidence) {
        return model.confidences().of(field.name(), confidence);
    }

    @Override
    public float[][] score(List<CandidateFeatures> candidates, List<Field> fields) {
        float[][] scores = model.base().score(candidates, fields);
        addDelta(candidates, fields, scores);
        return scores;
    }

    @Override
    public Both both(List<CandidateFeatures> candidates, List<Field> fields) {
        Both both = model.base().both(candidates, fields);
        addDelta(candidates, fields, both.scores(), both.unaided());
        return both;
    }

    private void addDelta(List<CandidateFeatures> candidates, List<Field> fields, float[][]... to) {
        int[] column = columnsOf(fields);
        float[] delta = new float[rows.columns()];
        for (int c = 0; c < candidates.size(); c++) {
            Arrays.fill(delta, 0);
            rows.addTo(delta, candidates.get(c).shared().ids());
            rows.addRowTo(delta, FieldsModel.BIAS, 1);
            for (float[][] scores : to) {
                for (int f = 0; f < column.length; f++) {
                    scores[c][f] += column[f] >= 0 ? delta[column[f]] : 0;
                }
            }
        }
    }
}
