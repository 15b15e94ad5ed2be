package com.billwright.models.training;

import com.billwright.extraction.candidate.Candidate;
import com.billwright.extraction.candidate.FeatureVector;
import com.billwright.extraction.field.Field;
import com.billwright.models.examples.Answers;
import com.billwright.models.linear.Offsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.tribuo.Dataset;
import org.tribuo.Example;
import org.tribuo.ImmutableDataset;
import org.tribuo.MutableFeatureMap;
import org.tribuo.classification.Label;
import org.tribuo.classification.LabelFactory;
import org.tribuo.classification.MutableLabelInfo;
import org.tribuo.impl.ArrayExample;
import org.tribuo.provenance.SimpleDataSourceProvenance;

/// A tenant's examples as Tribuo's dataset: features are named by their ids, labels by their fields,
/// and each starts from the base model's scores.
final class FieldExamples {

    private final List<Field> fields;
    private final List<String> labels;
    private final List<Example<Label>> examples = new ArrayList<>();
    private final MutableFeatureMap featureMap = new MutableFeatureMap();

    FieldExamples(List<Field> fields) {
        this.fields = List.copyOf(fields);
        this.labels =
                Stream.concat(fields.stream().map(Field::name), Stream.of(FieldsModel.NO_FIELD))
                        .toList();
    }

    /// @param c index of the candidate
    /// @param scores the base's, by field, then that of no field
    void add(Candidate candidate, int c, FeatureVector features, float[] scores, Answers answers) {
        int answer = answers.of()[c];
        add(candidate, c, features, scores, answers, Answers.NO_FIELD);
        if (answer != Answers.NO_FIELD) {
            add(candidate, c, features, scores, answers, answer);
        }
    }

    /// A right answer teaches that it is this field's, and that besides it is no other's.
    private void add(
            Candidate candidate,
            int c,
            FeatureVector features,
            float[] scores,
            Answers answers,
            int besides) {
        float[] offsets = scores.clone();
        for (int f = 0; f < fields.size(); f++) {
            if (f == besides || fields.get(f).type() != candidate.type() || !answers.says(c, f)) {
                offsets[f] = Float.NEGATIVE_INFINITY;
            }
        }
        int answer = besides == answers.of()[c] ? Answers.NO_FIELD : answers.of()[c];
        String label = labels.get(answer == Answers.NO_FIELD ? fields.size() : answer);
        String[] names = new String[features.ids().length];
        double[] values = new double[names.length];
        for (int i = 0; i < names.length; i++) {
            names[i] = name(features.ids()[i]);
            values[i] = features.values()[i];
            featureMap.add(names[i], values[i]);
        }
        ArrayExample<Label> example = new ArrayExample<>(new Label(label), names, values);
        new Offsets(labels, offsets).on(example);
        examples.add(example);
    }

    /// All labels are in the domain, also those that no example has: the base may propose them
    /// wrongly.
    ///
    /// @param origin names the data in the model's provenance
    Dataset<Label> dataset(String origin) {
        LabelFactory factory = new LabelFactory();
        MutableLabelInfo domain = (MutableLabelInfo) factory.generateInfo();
        labels.forEach(label -> domain.observe(new Label(label)));
        return new ImmutableDataset<>(
                examples,
                new SimpleDataSourceProvenance(
                        origin, Instant.EPOCH.atOffset(ZoneOffset.UTC), factory),
                factory,
                featureMap,
                domain,
                false);
    }

    /// As wide for all ids, so that names sort like ids.
    private static String name(int id) {
        return HexFormat.of().toHexDigits(id, 6);
    }

    /// The id that a feature is named by.
    static int id(String name) {
        return HexFormat.fromHexDigits(name);
    }
}
