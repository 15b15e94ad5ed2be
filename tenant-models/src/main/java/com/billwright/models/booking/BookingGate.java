package com.billwright.models.booking;

import com.billwright.models.gates.ChampionChallenger;
import com.billwright.models.gates.FieldScore;
import com.billwright.models.gates.Scores;
import com.billwright.models.gates.Verdict;
import java.util.List;

/// Lets champion and challenger book the same held-out bills, with the history that each had.
public final class BookingGate {

    private static final double SAME = 0.005;

    private BookingGate() {}

    /// @param holdout examples that the challenger has not seen
    public static Verdict judge(
            BookingModel champion, BookingModel challenger, List<BookingExample> holdout) {
        int n = holdout.size();
        int[] ahead = new int[n];
        int was = 0;
        int is = 0;
        double misled = 0;
        boolean same = true;
        for (int i = 0; i < n; i++) {
            Answer one = Answer.of(champion, holdout.get(i));
            Answer other = Answer.of(challenger, holdout.get(i));
            ahead[i] = (other.right() ? 1 : 0) - (one.right() ? 1 : 0);
            was += one.right() ? 1 : 0;
            is += other.right() ? 1 : 0;
            misled += other.misled() - one.misled();
            same &=
                    one.choice() == other.choice()
                            && Math.abs(one.confidence() - other.confidence()) <= SAME;
        }
        int better = 0;
        int worse = 0;
        for (int a : ahead) {
            better += a > 0 ? 1 : 0;
            worse += a < 0 ? 1 : 0;
        }
        double all = Math.max(1, n);
        return ChampionChallenger.judge(
                new Scores(
                        was / all,
                        is / all,
                        n,
                        n,
                        better,
                        worse,
                        List.of(
                                new FieldScore(
                                        champion.target().machineName(), was / all, is / all, n))),
                ahead,
                same,
                misled <= 0);
    }

    /// @param choice index of the proposed choice; -1 when there is none
    private record Answer(int choice, double confidence, boolean right) {

        static Answer of(BookingModel model, BookingExample example) {
            double[] p = model.probabilities(example.question());
            int best = BookingModel.best(p);
            return new Answer(
                    best,
                    best < 0 ? 0 : model.confidence(p[best]),
                    best >= 0 && best == example.right());
        }

        /// Squared error of the confidence.
        double misled() {
            double error = (right ? 1 : 0) - confidence;
            return error * error;
        }
    }
}
