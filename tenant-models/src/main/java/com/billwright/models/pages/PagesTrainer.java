package com.billwright.models.pages;

import com.billwright.extraction.candidate.FeatureVector;
import com.billwright.extraction.pages.PageFeatures;
import com.billwright.models.linear.AdaGradTrainer;
import com.billwright.models.linear.Offsets;
import com.billwright.models.linear.RowTable;
import com.billwright.models.linear.Schedule;
import com.billwright.models.linear.SparseLabelModel;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.tribuo.Dataset;
import org.tribuo.Example;
import org.tribuo.ImmutableDataset;
import org.tribuo.MutableFeatureMap;
import org.tribuo.classification.Label;
import org.tribuo.classification.LabelFactory;
import org.tribuo.classification.MutableLabelInfo;
import org.tribuo.impl.ArrayExample;
import org.tribuo.provenance.SimpleDataSourceProvenance;

/// Trains a tenant's delta for one question: what its labels teach beyond the base.
public final class PagesTrainer {

    private PagesTrainer() {}

    /// @param seed decides the order of the examples: the same labels and seed give the same bytes
    public static PagesDelta train(
            PagesBase base, PageQuestion question, List<PageLabel> oldestFirst, long seed) {
        String hash = PageLabel.hash(oldestFirst);
        var origin =
                new PagesDelta.Origin(
                        base.id(), PageFeatures.VERSION, oldestFirst.size(), hash, seed);
        SparseLabelModel delta =
                new AdaGradTrainer(Schedule.DELTA, seed)
                        .train(dataset(base.head(question), question, oldestFirst, hash), Map.of());
        return new PagesDelta(base, question, origin, rows(delta, question));
    }

    /// All answers are in the domain, also those that no label gave: the base may propose them wrongly.
    private static Dataset<Label> dataset(
            PageHead head, PageQuestion question, List<PageLabel> labels, String hash) {
        LabelFactory factory = new LabelFactory();
        MutableLabelInfo domain = (MutableLabelInfo) factory.generateInfo();
        question.answers().forEach(answer -> domain.observe(new Label(answer)));
        MutableFeatureMap features = new MutableFeatureMap();
        List<Example<Label>> examples = new ArrayList<>();
        for (PageLabel label : labels) {
            for (PageExample page : label.examples()) {
                examples.add(example(page, question, head));
                examples.getLast().forEach(f -> features.add(f.getName(), f.getValue()));
            }
        }
        return new ImmutableDataset<>(
                examples,
                new SimpleDataSourceProvenance(
                        hash, Instant.EPOCH.atOffset(ZoneOffset.UTC), factory),
                factory,
                features,
                domain,
                false);
    }

    private static Example<Label> example(PageExample page, PageQuestion question, PageHead head) {
        FeatureVector features = page.features();
        String[] names = new String[features.ids().length];
        double[] values = new double[names.length];
        for (int i = 0; i < names.length; i++) {
            names[i] = name(features.ids()[i]);
            values[i] = features.values()[i];
        }
        var example = new ArrayExample<>(new Label(page.answer()), names, values);
        new Offsets(question.answers(), head.scores(features)).on(example);
        return example;
    }

    /// As wide for all ids, so that names sort like ids.
    private static String name(int id) {
        return HexFormat.of().toHexDigits(id, 6);
    }

    /// The delta's rows under the features' own ids, a column for each of the question's answers: one
    /// that no label gave gets no weight.
    private static RowTable rows(SparseLabelModel delta, PageQuestion question) {
        var features = delta.getFeatureIDMap();
        int columns = question.answers().size();
        float[] weights = new float[(PagesDelta.BIAS + 1) * columns];
        float[] row = new float[delta.getOutputIDInfo().size()];
        for (int i = 0; i <= features.size(); i++) {
            Arrays.fill(row, 0);
            delta.rows().addRowTo(row, i, 1);
            int id =
                    i == features.size()
                            ? PagesDelta.BIAS
                            : HexFormat.fromHexDigits(features.get(i).getName());
            for (int j = 0; j < row.length; j++) {
                String answer = delta.getOutputIDInfo().getOutput(j).getLabel();
                weights[id * columns + question.answers().indexOf(answer)] = row[j];
            }
        }
        return RowTable.of(weights, columns, 0);
    }
}
