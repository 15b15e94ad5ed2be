package com.billwright.models.booking;

import com.billwright.models.confidence.Calibration;
import com.billwright.models.confidence.Confidences;
import com.billwright.models.confidence.Judgement;
import com.billwright.models.linear.ConditionalLogit;
import com.billwright.models.linear.QuestionTable;
import com.billwright.models.linear.RowTable;
import com.billwright.models.linear.Schedule;
import java.util.ArrayList;
import java.util.Arrays;
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
        BookingModel stand = base.model(target);
        List<Asked> asked = oldestFirst.stream().map(e -> Asked.of(stand, e)).toList();
        return new BookingDelta(
                base, target, rows(asked, seed), confidences(base, target, asked, mostWrong, seed));
    }

    /// An example and what the base says of it.
    ///
    /// @param p how probable it finds each choice
    private record Asked(BookingExample example, float[] margins, double[] p) {

        static Asked of(BookingModel base, BookingExample example) {
            float[] margins = base.margins(example.question());
            return new Asked(example, margins, BookingModel.probabilities(margins));
        }
    }

    /// As the record of a version shows that learnt from the older half alone.
    private static Confidences confidences(
            BookingBase base, Target target, List<Asked> oldestFirst, double mostWrong, long seed) {
        if (oldestFirst.size() < ENOUGH) {
            return Confidences.UNPROVEN;
        }
        int half = oldestFirst.size() / 2;
        RowTable rows = rows(oldestFirst.subList(0, half), seed);
        BookingModel model =
                new BookingDelta(base, target, rows, Confidences.UNPROVEN).model("older");
        List<Judgement> record = new ArrayList<>();
        for (Asked asked : oldestFirst.subList(half, oldestFirst.size())) {
            double[] p = model.probabilities(asked.example.question());
            int best = BookingModel.best(p);
            if (best >= 0) {
                record.add(new Judgement(p[best], best == asked.example.right()));
            }
        }
        return Confidences.learnt(
                Map.of(target.machineName(), record), mostWrong, Calibration.NONE);
    }

    private static RowTable rows(List<Asked> examples, long seed) {
        QuestionTable.Builder questions = new QuestionTable.Builder(BookingQuestion.FEATURES);
        examples.forEach(asked -> ask(asked, questions));
        float[] learnt = ConditionalLogit.learn(questions.build(), 1, SCHEDULE, seed);
        // Without the bias.
        return RowTable.of(Arrays.copyOf(learnt, BookingQuestion.FEATURES), 1, 0);
    }

    /// What the base knows surely teaches nothing.
    private static void ask(Asked asked, QuestionTable.Builder questions) {
        BookingExample example = asked.example;
        double[] p = asked.p;
        if (example.right() >= 0 && p[example.right()] > SCHEDULE.skipAbove()) {
            return;
        }
        questions.ask(0);
        for (int i = 0; i < p.length; i++) {
            if (i == example.right() || p[i] > RIVAL) {
                questions.candidate(
                        example.question().features().get(i),
                        asked.margins[i],
                        i == example.right());
            }
        }
    }
}
