package com.billwright.models.training;

import com.billwright.extraction.candidate.Candidate;
import com.billwright.extraction.candidate.CandidateFeatures;
import com.billwright.extraction.candidate.CandidateFinders;
import com.billwright.extraction.candidate.FeatureVector;
import com.billwright.extraction.candidate.Features;
import com.billwright.extraction.candidate.RightCandidates;
import com.billwright.extraction.field.Field;
import com.billwright.extraction.field.StandsAt;
import com.billwright.extraction.memory.RememberedBill;
import com.billwright.extraction.memory.VendorMemory;
import com.billwright.models.base.BaseModel;
import com.billwright.models.confidence.Confidences;
import com.billwright.models.examples.Rivals;
import com.billwright.models.linear.ConditionalLogitTrainer;
import com.billwright.models.linear.Schedule;
import com.billwright.models.linear.SparseLabelModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Trains a tenant's delta: replays the bills in time order with the memory that each had, and learns
/// from the right answers and their nearest rivals what the base and the memory do not know yet.
public final class FieldsTrainer {

    private static final int RIVALS = 8;

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
    /// @param mostWrong the share of values that pass unseen that may be wrong
    /// @param seed decides the order of the examples: the same bills and seed give the same bytes
    public static FieldsModel train(
            BaseModel base,
            List<LabelledBill> oldestFirst,
            List<Field> fields,
            Locale locale,
            double mostWrong,
            long seed) {
        FieldsTrainer trainer = new FieldsTrainer(base, fields, locale);
        new Replay(fields, locale).over(oldestFirst, trainer::see);
        String labelHash = LabelSet.hash(oldestFirst);
        SparseLabelModel delta =
                new ConditionalLogitTrainer(Schedule.DELTA, seed)
                        .train(trainer.examples.dataset(labelHash), Map.of());
        return FieldsModel.of(
                base,
                new FieldsModel.Origin(
                        base.id(), Features.VERSION, oldestFirst.size(), labelHash, seed, "plain"),
                delta,
                Confidences.learnt(TrackRecord.of(oldestFirst, fields), mostWrong));
    }

    private void see(LabelledBill bill, VendorMemory memory) {
        List<RememberedBill> kin = memory.recall(bill.text());
        List<Candidate> candidates = CandidateFinders.find(bill.text(), locale, kin);
        List<CandidateFeatures> features =
                Features.of(bill.text(), candidates, fields, locale, kin);
        float[][] scores = base.score(features, fields);
        Map<String, StandsAt> standing = Replay.standing(bill);
        for (int f = 0; f < fields.size(); f++) {
            ConfirmedValue confirmed = bill.values().get(fields.get(f).name());
            if (confirmed == null || !confirmed.overridden()) {
                ask(f, candidates, features, scores, standing.get(fields.get(f).name()));
            }
        }
    }

    /// @param truth null when the bill does not have the field
    private void ask(
            int f,
            List<Candidate> candidates,
            List<CandidateFeatures> features,
            float[][] scores,
            @Nullable StandsAt truth) {
        Field field = fields.get(f);
        BitSet equal = new BitSet();
        BitSet right = new BitSet();
        if (truth != null) {
            Arrays.stream(RightCandidates.all(candidates, field, truth.value()))
                    .forEach(equal::set);
            if (truth.box() == null) {
                right.or(equal);
            } else {
                RightCandidates.match(candidates, field, truth).ifPresent(right::set);
            }
            if (right.isEmpty()) {
                return;
            }
        }
        int[] all = Rivals.ofType(candidates, field.type());
        BitSet asked = Rivals.nearest(all, right, scores, f, RIVALS);
        // The same value in a place where the person did not see it is neither right nor wrong.
        equal.andNot(right);
        asked.andNot(equal);
        int[] chosen = asked.stream().toArray();
        float[] margins = new float[chosen.length];
        boolean[] answers = new boolean[chosen.length];
        List<FeatureVector> vectors = new ArrayList<>();
        for (int i = 0; i < chosen.length; i++) {
            float[] own = scores[chosen[i]];
            margins[i] = own[f] - own[fields.size()];
            answers[i] = right.get(chosen[i]);
            vectors.add(features.get(chosen[i]).shared());
        }
        if (chosen.length > 0) {
            examples.ask(field, vectors, margins, answers);
        }
    }
}
