package com.billwright.models.pages;

import com.billwright.models.gates.ChampionChallenger;
import com.billwright.models.gates.FieldScore;
import com.billwright.models.gates.Scores;
import com.billwright.models.gates.Verdict;
import java.util.ArrayList;
import java.util.List;

/// Lets champion and challenger answer the same held-out labels, as the fields' models are judged.
/// The memory is left out: where it answers, both would say the same.
public final class PagesGate {

    private PagesGate() {}

    public static Verdict judge(
            PageScorer champion, PageScorer challenger, int labels, List<PageLabel> holdout) {
        if (holdout.isEmpty()) {
            return new Verdict.TooFewLabels(labels);
        }
        PageQuestion question = champion.question();
        int n = question.answers().size();
        int[] asked = new int[n];
        int[] one = new int[n];
        int[] other = new int[n];
        double[] brier = new double[2];
        int[] ahead = new int[holdout.size()];
        boolean same = true;
        for (int i = 0; i < holdout.size(); i++) {
            for (PageExample example : holdout.get(i).examples()) {
                int right = question.answers().indexOf(example.answer());
                double[] was = champion.probabilities(example.features());
                double[] is = challenger.probabilities(example.features());
                boolean wasRight = best(was) == right;
                boolean isRight = best(is) == right;
                asked[right]++;
                one[right] += wasRight ? 1 : 0;
                other[right] += isRight ? 1 : 0;
                ahead[i] += (isRight ? 1 : 0) - (wasRight ? 1 : 0);
                brier[0] += (1 - was[right]) * (1 - was[right]);
                brier[1] += (1 - is[right]) * (1 - is[right]);
                same &= best(was) == best(is) && Math.abs(was[right] - is[right]) <= 0.005;
            }
        }
        return ChampionChallenger.judge(
                scores(question, asked, one, other, ahead), ahead, same, brier[0] >= brier[1]);
    }

    private static Scores scores(
            PageQuestion question, int[] asked, int[] one, int[] other, int[] ahead) {
        List<FieldScore> byAnswer = new ArrayList<>();
        int all = 0;
        int was = 0;
        int is = 0;
        for (int i = 0; i < asked.length; i++) {
            all += asked[i];
            was += one[i];
            is += other[i];
            if (asked[i] > 0) {
                byAnswer.add(
                        new FieldScore(
                                question.answers().get(i),
                                one[i] / (double) asked[i],
                                other[i] / (double) asked[i],
                                asked[i]));
            }
        }
        int better = 0;
        int worse = 0;
        for (int a : ahead) {
            better += a > 0 ? 1 : 0;
            worse += a < 0 ? 1 : 0;
        }
        return new Scores(
                all == 0 ? 0 : was / (double) all,
                all == 0 ? 0 : is / (double) all,
                ahead.length,
                all,
                better,
                worse,
                byAnswer);
    }

    /// Index of the likeliest answer.
    public static int best(double[] probabilities) {
        int best = 0;
        for (int i = 1; i < probabilities.length; i++) {
            best = probabilities[i] > probabilities[best] ? i : best;
        }
        return best;
    }
}
