package com.billwright.models.gates;

import com.billwright.extraction.candidate.CandidateScorer;
import com.billwright.extraction.field.Field;
import com.billwright.models.training.PreparedBill;
import com.billwright.models.training.Replayed;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Lets challengers answer the same held-out bills and guard bills as the champion, and judges whether
/// one may serve ([Gate]).
public final class ChampionChallenger {

    private final CandidateScorer champion;
    private final Split split;
    private final List<Field> fields;
    private final List<PreparedBill> bills;
    private final List<Replayed.Answers> answers;
    private final Earlier earlier;

    /// @param split the bills that challengers were trained on and those that they were not
    /// @param asChampionSees the same, with the margins of the base that the champion stands on
    public ChampionChallenger(
            CandidateScorer champion, Split split, Split asChampionSees, List<Field> fields) {
        this.champion = champion;
        this.split = split;
        this.fields = List.copyOf(fields);
        this.bills = split.tested();
        this.answers = new Replayed(champion, fields).answers(asChampionSees.tested());
        this.earlier = Earlier.of(champion, split, asChampionSees, fields);
    }

    public Verdict against(CandidateScorer challenger) {
        List<Replayed.Answers> others = new Replayed(challenger, fields).answers(bills);
        Verdict verdict = judge(challenger, others, List.of());
        return verdict instanceof Verdict.Promoted && !earlier.bills().isEmpty()
                ? judge(challenger, others, earlier.beside(challenger))
                : verdict;
    }

    /// The champion itself, its answers being as sure as the challenger says.
    public Verdict againstItself(CandidateScorer challenger) {
        return judge(challenger, answers, List.of());
    }

    private Verdict judge(
            CandidateScorer challenger, List<Replayed.Answers> others, List<TestedBill> before) {
        if (split.labels() < Split.LEAST_LABELS || split.holdout().isEmpty()) {
            return new Verdict.TooFewLabels(split.labels());
        }
        return Gate.judge(tested(challenger, others), before);
    }

    /// What both say of each bill.
    List<TestedBill> tested(CandidateScorer challenger) {
        return tested(challenger, new Replayed(challenger, fields).answers(bills));
    }

    private List<TestedBill> tested(CandidateScorer challenger, List<Replayed.Answers> others) {
        Set<String> heldOut = new HashSet<>();
        split.holdout().forEach(bill -> heldOut.add(bill.key()));
        List<TestedBill> tested = new ArrayList<>();
        for (int i = 0; i < bills.size(); i++) {
            PreparedBill bill = bills.get(i);
            tested.add(
                    new TestedBill(
                            bill.key(),
                            heldOut.contains(bill.key()),
                            split.isGuard(bill),
                            pairs(challenger, answers.get(i), others.get(i))));
        }
        return tested;
    }

    /// Fields that nobody has or proposes are left out.
    private List<TestedBill.Answers> pairs(
            CandidateScorer challenger, Replayed.Answers one, Replayed.Answers other) {
        List<TestedBill.Answers> pairs = new ArrayList<>();
        for (int f = 0; f < fields.size(); f++) {
            if (one.asked()[f] || other.asked()[f]) {
                pairs.add(
                        new TestedBill.Answers(
                                fields.get(f).name(),
                                reply(champion, one, f),
                                reply(challenger, other, f),
                                one.values()[f] == other.values()[f]));
            }
        }
        return pairs;
    }

    private TestedBill.Reply reply(CandidateScorer scorer, Replayed.Answers answers, int f) {
        boolean given = answers.values()[f] >= 0;
        return new TestedBill.Reply(
                given,
                given ? scorer.trust(fields.get(f), answers.unadjusted()[f]).confidence() : 0,
                answers.right()[f]);
    }
}
