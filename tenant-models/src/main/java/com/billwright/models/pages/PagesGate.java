package com.billwright.models.pages;

import com.billwright.models.gates.Gate;
import com.billwright.models.gates.Tested;
import com.billwright.models.gates.TestedBill;
import com.billwright.models.gates.Verdict;
import java.util.ArrayList;
import java.util.List;

/// Lets champion and challenger answer the same held-out labels, as the fields' models are judged.
/// The memory is left out: where it answers, both would say the same.
public final class PagesGate {

    private PagesGate() {}

    /// @param tested of those held out at least one
    public static Verdict judge(
            PageScorer champion, PageScorer challenger, List<Tested<PageLabel>> tested) {
        return Gate.judge(
                tested.stream()
                        .map(label ->
                                new TestedBill(
                                        label.label().key(),
                                        label.heldOut(),
                                        label.guard(),
                                        answers(champion, challenger, label.label())))
                        .toList());
    }

    private static List<TestedBill.Answers> answers(
            PageScorer champion, PageScorer challenger, PageLabel label) {
        List<TestedBill.Answers> answers = new ArrayList<>();
        for (PageExample example : label.examples()) {
            int right = champion.question().answers().indexOf(example.answer());
            double[] was = champion.probabilities(example.features());
            double[] is = challenger.probabilities(example.features());
            answers.add(
                    new TestedBill.Answers(
                            example.answer(),
                            reply(was, right),
                            reply(is, right),
                            best(was) == best(is)));
        }
        return answers;
    }

    private static TestedBill.Reply reply(double[] probabilities, int right) {
        int best = best(probabilities);
        return new TestedBill.Reply(true, probabilities[best], best == right);
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
