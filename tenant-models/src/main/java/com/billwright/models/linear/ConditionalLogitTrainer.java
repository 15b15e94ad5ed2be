package com.billwright.models.linear;

import com.billwright.extraction.candidate.FeatureVector;
import java.util.ArrayList;
import java.util.List;
import org.tribuo.Example;
import org.tribuo.ImmutableFeatureMap;
import org.tribuo.ImmutableOutputInfo;
import org.tribuo.classification.Label;

/// Trains a [ConditionalLogit] on Tribuo's types: the candidates of a question compete with each
/// other and with "none of them", each from the margin that another model gave it. Each example
/// says with [Asked] to which question it belongs. What comes out adds to these margins, one column
/// for each label; a label that no question is about has none.
///
/// The same examples, schedule and seed give the same weights.
public final class ConditionalLogitTrainer extends ScheduledTrainer {

    public ConditionalLogitTrainer(Schedule schedule, long seed) {
        super(schedule, seed);
    }

    /// For Tribuo.
    @SuppressWarnings("unused")
    private ConditionalLogitTrainer() {}

    @Override
    String name() {
        return "conditional-logit";
    }

    @Override
    Learnt learn(
            List<Example<Label>> examples,
            ImmutableFeatureMap features,
            ImmutableOutputInfo<Label> labels,
            Schedule schedule,
            long seed) {
        ConditionalLogit logit = new ConditionalLogit(features.size(), labels.size(), 0, schedule);
        logit.learn(questions(examples, features, labels), List.of(), seed);
        return new Learnt(logit.rows(), "plain");
    }

    private static List<Question> questions(
            List<Example<Label>> all,
            ImmutableFeatureMap features,
            ImmutableOutputInfo<Label> labels) {
        List<Question> questions = new ArrayList<>();
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
}
