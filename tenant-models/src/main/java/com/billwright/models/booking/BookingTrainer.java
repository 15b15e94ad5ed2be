package com.billwright.models.booking;

import com.billwright.extraction.candidate.FeatureVector;
import com.billwright.models.confidence.Calibration;
import com.billwright.models.confidence.Confidences;
import com.billwright.models.confidence.Judgement;
import com.billwright.models.linear.Asked;
import com.billwright.models.linear.ConditionalLogitTrainer;
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
import java.util.stream.IntStream;
import org.tribuo.Dataset;
import org.tribuo.Example;
import org.tribuo.ImmutableDataset;
import org.tribuo.MutableFeatureMap;
import org.tribuo.classification.Label;
import org.tribuo.classification.LabelFactory;
import org.tribuo.classification.MutableLabelInfo;
import org.tribuo.impl.ArrayExample;
import org.tribuo.provenance.SimpleDataSourceProvenance;

/// Trains a tenant's delta: what its own bookings say of the worth of each voice, beyond the base.
public final class BookingTrainer {

    private static final Schedule SCHEDULE = new Schedule(3, 0.05f, 0.01f, 0.98f);
    private static final Label OTHER = new Label("another");

    /// Of choices that nobody would propose nothing is learnt.
    private static final double RIVAL = 0.002;

    /// From so many examples on confidences are judged by those after the first half.
    private static final int ENOUGH = 16;

    private BookingTrainer() {}

    /// @param oldestFirst in the order of their confirmation
    /// @param mostWrong the share of bookings that pass unseen that may be wrong
    /// @param seed decides the order of the examples: the same examples and seed give the same bytes
    public static BookingDelta train(
            BookingBase base,
            Target target,
            List<BookingExample> oldestFirst,
            double mostWrong,
            long seed) {
        return new BookingDelta(
                base,
                target,
                rows(base, target, oldestFirst, seed),
                confidences(base, target, oldestFirst, mostWrong, seed));
    }

    /// As the record of a version shows that learnt from the older half alone.
    private static Confidences confidences(
            BookingBase base,
            Target target,
            List<BookingExample> oldestFirst,
            double mostWrong,
            long seed) {
        if (oldestFirst.size() < ENOUGH) {
            return Confidences.UNPROVEN;
        }
        int half = oldestFirst.size() / 2;
        RowTable rows = rows(base, target, oldestFirst.subList(0, half), seed);
        BookingModel model =
                new BookingDelta(base, target, rows, Confidences.UNPROVEN).model("older");
        List<Judgement> record = new ArrayList<>();
        for (BookingExample example : oldestFirst.subList(half, oldestFirst.size())) {
            double[] p = model.probabilities(example.question());
            int best = BookingModel.best(p);
            if (best >= 0) {
                record.add(new Judgement(p[best], best == example.right()));
            }
        }
        return Confidences.learnt(
                Map.of(target.machineName(), record), mostWrong, Calibration.NONE);
    }

    private static RowTable rows(
            BookingBase base, Target target, List<BookingExample> examples, long seed) {
        Dataset<Label> dataset = dataset(base.model(target), examples);
        float[] weights = new float[BookingQuestion.FEATURES];
        if (dataset.size() > 0) {
            SparseLabelModel delta =
                    new ConditionalLogitTrainer(SCHEDULE, seed).train(dataset, Map.of());
            var features = delta.getFeatureIDMap();
            int column = delta.getOutputIDInfo().getID(new Label(target.machineName()));
            float[] row = new float[delta.getOutputIDInfo().size()];
            for (int i = 0; i < features.size(); i++) {
                Arrays.fill(row, 0);
                delta.rows().addRowTo(row, i, 1);
                weights[HexFormat.fromHexDigits(features.get(i).getName())] = row[column];
            }
        }
        return RowTable.of(weights, 1, 0);
    }

    private static Dataset<Label> dataset(BookingModel base, List<BookingExample> examples) {
        Label asked = new Label(base.target().machineName());
        LabelFactory factory = new LabelFactory();
        MutableLabelInfo domain = (MutableLabelInfo) factory.generateInfo();
        domain.observe(asked);
        domain.observe(OTHER);
        MutableFeatureMap features = new MutableFeatureMap();
        List<Example<Label>> all = new ArrayList<>();
        for (int number = 0; number < examples.size(); number++) {
            BookingExample example = examples.get(number);
            double[] p = base.probabilities(example.question());
            double right = example.right() < 0 ? 0 : p[example.right()];
            if (right > SCHEDULE.skipAbove()) {
                continue;
            }
            int question = number;
            IntStream.range(0, p.length)
                    .filter(i -> i == example.right() || p[i] > RIVAL)
                    .mapToObj(i ->
                            candidate(
                                    example.question().features().get(i),
                                    i == example.right() ? asked : OTHER,
                                    new Asked(
                                            question,
                                            asked,
                                            base.margin(example.question().features().get(i)))))
                    .forEach(candidate -> {
                        all.add(candidate);
                        candidate.forEach(f -> features.add(f.getName(), f.getValue()));
                    });
        }
        return new ImmutableDataset<>(
                all,
                new SimpleDataSourceProvenance(
                        "bookings", Instant.EPOCH.atOffset(ZoneOffset.UTC), factory),
                factory,
                features,
                domain,
                false);
    }

    private static Example<Label> candidate(FeatureVector features, Label label, Asked asked) {
        String[] names = new String[features.ids().length];
        double[] values = new double[names.length];
        for (int i = 0; i < names.length; i++) {
            names[i] = HexFormat.of().toHexDigits(features.ids()[i], 6);
            values[i] = features.values()[i];
        }
        var example = new ArrayExample<>(label, names, values);
        asked.on(example);
        return example;
    }
}
