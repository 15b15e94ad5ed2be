package com.billwright.models.booking;

import com.billwright.extraction.candidate.FeatureVector;
import com.billwright.models.confidence.Calibration;
import com.billwright.models.confidence.Confidences;
import com.billwright.models.confidence.Judgement;
import com.billwright.models.linear.ConditionalLogit;
import com.billwright.models.linear.LearntRows;
import com.billwright.models.linear.QuestionTable;
import com.billwright.models.linear.RowTable;
import com.billwright.models.linear.Schedule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Trains a tenant's delta: what its own bookings say of the worth of each voice, beyond the base.
public final class BookingTrainer {

    private static final Schedule SCHEDULE = new Schedule(3, 0.05f, 0.01f, 0.98f);

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
        BookingModel stand = base.model(target);
        QuestionTable.Builder questions = new QuestionTable.Builder(BookingQuestion.FEATURES);
        for (BookingExample example : examples) {
            ask(stand, example, questions);
        }
        float[] weights = new float[BookingQuestion.FEATURES];
        LearntRows learnt = ConditionalLogit.learn(questions.build(), 1, SCHEDULE, seed);
        for (int row = 0; row < learnt.ids().length; row++) {
            weights[learnt.ids()[row]] = learnt.weights()[row];
        }
        return RowTable.of(weights, 1, 0);
    }

    /// What the base knows surely teaches nothing.
    private static void ask(
            BookingModel base, BookingExample example, QuestionTable.Builder questions) {
        double[] p = base.probabilities(example.question());
        if (example.right() >= 0 && p[example.right()] > SCHEDULE.skipAbove()) {
            return;
        }
        questions.ask(0);
        for (int i = 0; i < p.length; i++) {
            if (i == example.right() || p[i] > RIVAL) {
                FeatureVector features = example.question().features().get(i);
                questions.candidate(
                        questions.vector(features), base.margin(features), i == example.right());
            }
        }
    }
}
