package com.billwright.models.linear;

import com.billwright.extraction.candidate.FeatureVector;
import com.oracle.labs.mlrg.olcut.config.Config;
import com.oracle.labs.mlrg.olcut.provenance.Provenance;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tribuo.Dataset;
import org.tribuo.Example;
import org.tribuo.ImmutableFeatureMap;
import org.tribuo.ImmutableOutputInfo;
import org.tribuo.Trainer;
import org.tribuo.classification.Label;
import org.tribuo.provenance.ModelProvenance;
import org.tribuo.provenance.TrainerProvenance;
import org.tribuo.provenance.impl.TrainerProvenanceImpl;

/// Trains a [ConditionalLogit] on Tribuo's types: the candidates of a question compete with each
/// other and with "none of them", each from the margin that another model gave it. Each example
/// says with [Asked] to which question it belongs. What comes out adds to these margins, one column
/// for each label; a label that no question is about has none.
///
/// The same examples, schedule and seed give the same weights.
public final class ConditionalLogitTrainer implements Trainer<Label> {

    @Config(description = "Passes over all questions.")
    private int epochs = Schedule.DELTA.epochs();

    @Config(description = "AdaGrad's step.")
    private double rate = Schedule.DELTA.rate();

    @Config(description = "Pull of each weight towards 0.")
    private double pull = Schedule.DELTA.pull();

    @Config(description = "Questions with a more probable right answer are skipped.")
    private double skipAbove = Schedule.DELTA.skipAbove();

    @Config(description = "Decides the order of the questions.")
    private long seed = 1;

    private int invocations;

    public ConditionalLogitTrainer(Schedule schedule, long seed) {
        this.epochs = schedule.epochs();
        this.rate = schedule.rate();
        this.pull = schedule.pull();
        this.skipAbove = schedule.skipAbove();
        this.seed = seed;
    }

    /// For Tribuo, which configures the fields by reflection when it rebuilds a trainer from provenance.
    @SuppressWarnings("unused")
    private ConditionalLogitTrainer() {}

    @Override
    public SparseLabelModel train(Dataset<Label> examples, Map<String, Provenance> run) {
        ImmutableFeatureMap features = examples.getFeatureIDMap();
        ImmutableOutputInfo<Label> labels = examples.getOutputIDInfo();
        Schedule schedule = new Schedule(epochs, (float) rate, (float) pull, (float) skipAbove);
        ConditionalLogit logit = new ConditionalLogit(features.size(), labels.size(), 0, schedule);
        TrainerProvenance provenance = getProvenance();
        invocations++;
        logit.learn(questions(examples, features, labels), List.of(), seed);
        return SparseLabelModel.of(
                "conditional-logit",
                new ModelProvenance(
                        SparseLabelModel.class.getName(),
                        OffsetDateTime.now(),
                        examples.getProvenance(),
                        provenance,
                        run),
                features,
                labels,
                logit.rows());
    }

    private static List<Question> questions(
            Dataset<Label> examples,
            ImmutableFeatureMap features,
            ImmutableOutputInfo<Label> labels) {
        List<Question> questions = new ArrayList<>();
        List<Example<Label>> all = examples.getData();
        for (int from = 0, to; from < all.size(); from = to) {
            int number = Asked.of(all.get(from)).question();
            for (to = from + 1; to < all.size(); to++) {
                if (Asked.of(all.get(to)).question() != number) {
                    break;
                }
            }
            questions.add(question(all.subList(from, to), features, labels));
        }
        return questions;
    }

    private static Question question(
            List<Example<Label>> candidates,
            ImmutableFeatureMap features,
            ImmutableOutputInfo<Label> labels) {
        Label field = Asked.of(candidates.getFirst()).field();
        List<FeatureVector> vectors = new ArrayList<>();
        float[] offsets = new float[candidates.size()];
        boolean[] right = new boolean[offsets.length];
        for (int i = 0; i < offsets.length; i++) {
            Example<Label> candidate = candidates.get(i);
            vectors.add(Vectors.of(candidate, features));
            offsets[i] = Asked.of(candidate).margin();
            right[i] = candidate.getOutput().getLabel().equals(field.getLabel());
        }
        return new Question(labels.getID(field), vectors, List.of(), offsets, right);
    }

    @Override
    public int getInvocationCount() {
        return invocations;
    }

    @Override
    public void setInvocationCount(int count) {
        invocations = count;
    }

    @Override
    public TrainerProvenance getProvenance() {
        return new TrainerProvenanceImpl(this);
    }
}
