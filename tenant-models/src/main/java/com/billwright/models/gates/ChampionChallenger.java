package com.billwright.models.gates;

import com.billwright.extraction.candidate.CandidateScorer;
import com.billwright.extraction.field.Field;
import com.billwright.models.training.LabelledBill;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Lets champion and challenger answer the same held-out bills and the guard bills, and judges
/// whether the challenger may serve ([Gate]).
public final class ChampionChallenger {

    private ChampionChallenger() {}

    /// @param split the bills that the challenger was trained on and those that it was not
    public static Verdict judge(
            CandidateScorer champion,
            CandidateScorer challenger,
            Split split,
            List<Field> fields,
            Locale locale) {
        int labels = split.older().size() + split.holdout().size();
        return labels < Split.LEAST_LABELS || split.holdout().isEmpty()
                ? new Verdict.TooFewLabels(labels)
                : judge(Rematch.of(champion, challenger, split, fields, locale), split);
    }

    /// The same without guard bills.
    ///
    /// @param history the bills that the challenger was trained on, oldest first: the memory before
    ///     the holdout
    /// @param holdout newer bills that it was not trained on, oldest first; see [Split]
    public static Verdict judge(
            CandidateScorer champion,
            CandidateScorer challenger,
            List<LabelledBill> history,
            List<LabelledBill> holdout,
            List<Field> fields,
            Locale locale) {
        return judge(champion, challenger, new Split(history, holdout), fields, locale);
    }

    /// What the challenger would have said differently on bills that are confirmed already.
    public static List<Change> changes(
            CandidateScorer champion,
            CandidateScorer challenger,
            List<LabelledBill> history,
            List<LabelledBill> holdout,
            List<Field> fields,
            Locale locale) {
        return Rematch.of(champion, challenger, new Split(history, holdout), fields, locale)
                .stream()
                .flatMap(rematch -> rematch.changes().stream())
                .toList();
    }

    /// @param rematches of the guard bills and of those held out
    static Verdict judge(List<Rematch> rematches, Split split) {
        Set<String> heldOut =
                split.holdout().stream().map(LabelledBill::key).collect(Collectors.toSet());
        return Gate.judge(
                rematches.stream()
                        .map(rematch ->
                                new TestedBill(
                                        rematch.bill().key(),
                                        heldOut.contains(rematch.bill().key()),
                                        split.isGuard(rematch.bill()),
                                        answers(rematch)))
                        .toList());
    }

    private static List<TestedBill.Answers> answers(Rematch rematch) {
        List<TestedBill.Answers> answers = new ArrayList<>();
        for (int i = 0; i < rematch.answers(); i++) {
            Answer one = rematch.champion().get(i);
            Answer other = rematch.challenger().get(i);
            answers.add(
                    new TestedBill.Answers(
                            one.field().name(),
                            one.reply(),
                            other.reply(),
                            one.value().equals(other.value())));
        }
        return answers;
    }
}
