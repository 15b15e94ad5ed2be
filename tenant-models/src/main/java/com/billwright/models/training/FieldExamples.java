package com.billwright.models.training;

import com.billwright.extraction.candidate.FeatureVector;
import com.billwright.extraction.field.Field;
import com.billwright.models.linear.Asked;
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

/// A tenant's questions as Tribuo's dataset: features are named by their ids, labels by their fields,
/// and each candidate starts from the base model's margin.
final class FieldExamples {

    private final List<String> labels;
    private final List<Example<Label>> examples = new ArrayList<>();
    private final MutableFeatureMap featureMap = new MutableFeatureMap();
    private int questions;

    FieldExamples(List<Field> fields) {
        this.labels =
                Stream.concat(fields.stream().map(Field::name), Stream.of(FieldsModel.NO_FIELD))
                        .toList();
    }

    /// Asks which of these candidates is the field's value.
    ///
    /// @param features of each candidate
    /// @param margins for each candidate the base's score over being no field's value
    /// @param right for each candidate whether it is right; none is when the bill has no such value
    void ask(Field field, List<FeatureVector> features, float[] margins, boolean[] right) {
        Label about = new Label(field.name());
        questions++;
        for (int i = 0; i < right.length; i++) {
            ArrayExample<Label> example =
                    example(right[i] ? about : new Label(FieldsModel.NO_FIELD), features.get(i));
            new Asked(questions, about, margins[i]).on(example);
            examples.add(example);
        }
    }

    private ArrayExample<Label> example(Label label, FeatureVector features) {
        String[] names = new String[features.ids().length];
        double[] values = new double[names.length];
        for (int i = 0; i < names.length; i++) {
            names[i] = name(features.ids()[i]);
            values[i] = features.values()[i];
            featureMap.add(names[i], values[i]);
        }
        return new ArrayExample<>(label, names, values);
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
