package com.billwright.models.gates;

import com.billwright.extraction.candidate.CandidateScorer;
import com.billwright.extraction.field.Field;
import com.billwright.models.training.LabelledBill;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Lets champion and challenger answer the same held-out bills and judges whether the challenger may
/// serve. Few bills can prove a gain, so it blocks on harm: a challenger that is not worse is
/// promoted.
public final class ChampionChallenger {

    /// More than this below the champion is harm, however few the bills.
    static final double HARM = 0.005;

    /// A surer or less sure answer by no more than this is the same answer.
    private static final double SAME = 0.005;

    private ChampionChallenger() {}

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
        int labels = history.size() + holdout.size();
        if (labels < Split.LEAST_LABELS || holdout.isEmpty()) {
            return new Verdict.TooFewLabels(labels);
        }
        return judge(
                Rematch.of(champion, challenger, new Split(history, holdout), fields, locale),
                fields);
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

    static Verdict judge(List<Rematch> rematches, List<Field> fields) {
        Scores scores = scores(rematches, fields);
        Verdict verdict =
                judge(
                        scores,
                        rematches.stream().mapToInt(Rematch::ahead).toArray(),
                        rematches.stream().allMatch(ChampionChallenger::same),
                        brier(rematches.stream().map(Rematch::challenger).toList())
                                <= brier(rematches.stream().map(Rematch::champion).toList()));
        Optional<FieldHarm> harm = FieldHarm.worst(rematches, fields);
        if (harm.isPresent() && !(verdict instanceof Verdict.ChampionKept)) {
            return new Verdict.ChampionKept(
                    scores,
                    "%s got worse on %d of %d held-out bills and better on %d."
                            .formatted(
                                    harm.get().field().name(),
                                    harm.get().lost(),
                                    scores.bills(),
                                    harm.get().won()));
        }
        return verdict;
    }

    /// The rule for models of any kind.
    ///
    /// @param ahead for each held-out bill by how many right answers the challenger is ahead
    /// @param same whether both say the same of all bills, and as surely
    /// @param asHonest whether the challenger's confidence misleads no more than the champion's
    public static Verdict judge(Scores scores, int[] ahead, boolean same, boolean asHonest) {
        double gain = scores.challenger() - scores.champion();
        String counts =
                "%d of %d held-out bills got worse, %d got better"
                        .formatted(scores.worse(), scores.bills(), scores.better());
        if (gain < -HARM) {
            return new Verdict.ChampionKept(scores, counts + ".");
        }
        if (Bootstrap.showsHarm(ahead)) {
            return new Verdict.ChampionKept(
                    scores, counts + ": by chance alone that would be rare.");
        }
        if (same) {
            return new Verdict.ChampionKept(
                    scores, "It changes nothing on %d held-out bills.".formatted(scores.bills()));
        }
        if (gain > 0) {
            return new Verdict.Promoted(scores, counts + ".");
        }
        if (gain < 0) {
            return new Verdict.ChampionKept(scores, counts + ": a little worse on the whole.");
        }
        return tie(scores, asHonest);
    }

    /// As many right answers: then the one whose confidence misleads less, so that a challenger which
    /// only became surer of what is wrong stays out.
    private static Verdict tie(Scores scores, boolean asHonest) {
        String tie =
                "As many right answers as the champion on %d held-out bills"
                        .formatted(scores.bills());
        return asHonest
                ? new Verdict.Promoted(scores, tie + ": not worse, so the newer one serves.")
                : new Verdict.ChampionKept(scores, tie + ", but its confidence misleads more.");
    }

    private static double brier(List<List<Answer>> answers) {
        return answers.stream()
                .flatMap(List::stream)
                .mapToDouble(Answer::brier)
                .average()
                .orElse(0);
    }

    private static boolean same(Rematch rematch) {
        for (int i = 0; i < rematch.answers(); i++) {
            Answer one = rematch.champion().get(i);
            Answer other = rematch.challenger().get(i);
            if (!one.value().equals(other.value())
                    || Math.abs(one.confidence() - other.confidence()) > SAME) {
                return false;
            }
        }
        return true;
    }

    private static Scores scores(List<Rematch> rematches, List<Field> fields) {
        List<FieldScore> byField = new ArrayList<>();
        int all = 0;
        int champion = 0;
        int challenger = 0;
        for (Field field : fields) {
            int count = 0;
            int one = 0;
            int other = 0;
            for (Rematch rematch : rematches) {
                for (int i = 0; i < rematch.answers(); i++) {
                    if (rematch.champion().get(i).field().equals(field)) {
                        count++;
                        one += rematch.champion().get(i).right() ? 1 : 0;
                        other += rematch.challenger().get(i).right() ? 1 : 0;
                    }
                }
            }
            if (count > 0) {
                byField.add(
                        new FieldScore(
                                field.name(), one / (double) count, other / (double) count, count));
            }
            all += count;
            champion += one;
            challenger += other;
        }
        return new Scores(
                all == 0 ? 0 : champion / (double) all,
                all == 0 ? 0 : challenger / (double) all,
                rematches.size(),
                all,
                (int) rematches.stream().filter(r -> r.ahead() > 0).count(),
                (int) rematches.stream().filter(r -> r.ahead() < 0).count(),
                byField);
    }
}
