package com.billwright.models.training;

import com.billwright.extraction.candidate.Candidate;
import com.billwright.extraction.candidate.CandidateFeatures;
import com.billwright.extraction.candidate.CandidateFinders;
import com.billwright.extraction.candidate.Features;
import com.billwright.extraction.field.Field;
import com.billwright.extraction.memory.RememberedBill;
import com.billwright.extraction.memory.VendorMemory;
import com.billwright.models.base.BaseModel;
import com.billwright.models.examples.Answers;
import com.billwright.models.examples.Rivals;
import com.billwright.models.linear.AdaGradTrainer;
import com.billwright.models.linear.Schedule;
import com.billwright.models.linear.SparseLabelModel;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Trains a tenant's delta: replays the bills in time order with the memory that each had, and learns
/// from the right answers and their nearest rivals what the base and the memory do not know yet.
public final class FieldsTrainer {

    private static final int RIVALS = 5;

    private final BaseModel base;
    private final List<Field> fields;
    private final Locale locale;
    private final FieldExamples examples;

    private FieldsTrainer(BaseModel base, List<Field> fields, Locale locale) {
        this.base = base;
        this.fields = List.copyOf(fields);
        this.locale = locale;
        this.examples = new FieldExamples(fields);
    }

    /// @param oldestFirst the tenant's bills in the order of their confirmation
    /// @param seed decides the order of the examples: the same bills and seed give the same bytes
    public static FieldsModel train(
            BaseModel base,
            List<LabelledBill> oldestFirst,
            List<Field> fields,
            Locale locale,
            long seed) {
        FieldsTrainer trainer = new FieldsTrainer(base, fields, locale);
        new Replay(fields, locale).over(oldestFirst, trainer::see);
        String labelHash = LabelSet.hash(oldestFirst);
        SparseLabelModel delta =
                new AdaGradTrainer(Schedule.DELTA, seed)
                        .train(trainer.examples.dataset(labelHash), Map.of());
        return FieldsModel.of(
                base,
                new FieldsModel.Origin(
                        base.id(), Features.VERSION, oldestFirst.size(), labelHash, seed, "plain"),
                delta);
    }

    private void see(LabelledBill bill, VendorMemory memory) {
        List<RememberedBill> kin = memory.recall(bill.text());
        List<Candidate> candidates = CandidateFinders.find(bill.text(), locale, kin);
        List<CandidateFeatures> features =
                Features.of(bill.text(), candidates, fields, locale, kin);
        float[][] scores = base.score(features, fields);
        Answers answers =
                Answers.of(candidates, fields, Replay.standing(bill), decided(bill), scores);
        Rivals.nearest(candidates, fields, answers, scores, RIVALS).stream()
                .forEach(c ->
                        examples.add(
                                candidates.get(c),
                                c,
                                features.get(c).shared(),
                                scores[c],
                                answers));
    }

    private static Set<String> decided(LabelledBill bill) {
        return bill.values().entrySet().stream()
                .filter(e -> e.getValue().overridden())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
