package com.billwright.models.gates;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// The rules by which a challenger of any kind may serve. Few bills can prove a gain, so they block on
/// harm. What is harm whatever other tenants' tests say blocks here: a guard bill broken, a score more
/// than 0.5 points lower, a confidence that misleads much more. (So does a model that is too large, which
/// is seen where it is stored.) What may be chance is left to the run's
/// end as [Harm]. A challenger that is not worse is promoted.
public final class Gate {

    /// More than this below the champion is harm, however few the bills.
    static final double MOST_BELOW = 0.005;

    private Gate() {}

    /// @param bills on which both were tested; of those held out at least one
    public static Verdict judge(List<TestedBill> bills) {
        return judge(bills, List.of());
    }

    /// @param earlier what the champion's side had answered before it was known, beside what the
    ///     challenger answers; tells of harm where few bills are held out
    static Verdict judge(List<TestedBill> bills, List<TestedBill> earlier) {
        List<TestedBill> heldOut = bills.stream().filter(TestedBill::heldOut).toList();
        Scores scores = Scores.of(heldOut);
        Harm harm = Harm.of(heldOut, earlier);
        Optional<String> blocked =
                brokenGuard(bills).or(() -> tooFarBelow(scores)).or(() -> misleads(heldOut));
        if (blocked.isPresent()) {
            return new Verdict.ChampionKept(scores, blocked.get(), harm);
        }
        if (heldOut.stream()
                .flatMap(b -> b.answers().stream())
                .noneMatch(TestedBill.Answers::change)) {
            return new Verdict.ChampionKept(
                    scores,
                    "It changes nothing on %d held-out bills.".formatted(scores.bills()),
                    harm);
        }
        if (scores.challenger() > scores.champion()) {
            return new Verdict.Promoted(scores, counts(scores) + ".", harm);
        }
        return closer(scores, heldOut, harm);
    }

    /// As many right answers or, within the margin, a few less: then the one whose confidence misleads
    /// less, so that a challenger which only became surer of what is wrong stays out.
    private static Verdict closer(Scores scores, List<TestedBill> heldOut, Harm harm) {
        String tie =
                scores.challenger() == scores.champion()
                        ? "As many right answers as the champion on %d held-out bills"
                                .formatted(scores.bills())
                        : counts(scores) + ", which may be chance";
        return brier(heldOut, TestedBill.Answers::challenger)
                        <= brier(heldOut, TestedBill.Answers::champion)
                ? new Verdict.Promoted(scores, tie + ": not worse, so the newer one serves.", harm)
                : new Verdict.ChampionKept(
                        scores, tie + ", but its confidence misleads more.", harm);
    }

    /// The first bill that must stay right, was answered right and would not be.
    private static Optional<String> brokenGuard(List<TestedBill> bills) {
        for (TestedBill bill : bills) {
            for (TestedBill.Answers pair : bill.answers()) {
                if (bill.guard() && pair.lost()) {
                    return Optional.of(
                            "It would get %s wrong on bill %s, which must stay right."
                                    .formatted(pair.question(), bill.key()));
                }
            }
        }
        return Optional.empty();
    }

    static Optional<String> tooFarBelow(Scores scores) {
        return scores.challenger() < scores.champion() - MOST_BELOW
                ? Optional.of(counts(scores) + ".")
                : Optional.empty();
    }

    static Optional<String> misleads(List<TestedBill> heldOut) {
        List<TestedBill.Reply> was = given(heldOut, TestedBill.Answers::champion);
        List<TestedBill.Reply> is = given(heldOut, TestedBill.Answers::challenger);
        if (Math.min(was.size(), is.size()) < CalibrationError.FEWEST) {
            return Optional.empty();
        }
        double before = CalibrationError.of(was);
        double after = CalibrationError.of(is);
        return after > before + CalibrationError.MOST_WORSE
                ? Optional.of(
                        String.format(
                                Locale.ROOT,
                                "Its confidence is off by %.1f points on average, the champion's by %.1f.",
                                100 * after,
                                100 * before))
                : Optional.empty();
    }

    private static List<TestedBill.Reply> given(
            List<TestedBill> bills, Function<TestedBill.Answers, TestedBill.Reply> whose) {
        return bills.stream()
                .flatMap(bill -> bill.answers().stream())
                .map(whose)
                .filter(TestedBill.Reply::given)
                .toList();
    }

    private static double brier(
            List<TestedBill> bills, Function<TestedBill.Answers, TestedBill.Reply> whose) {
        return bills.stream()
                .flatMap(bill -> bill.answers().stream())
                .map(whose)
                .mapToDouble(TestedBill.Reply::brier)
                .average()
                .orElse(0);
    }

    static String counts(Scores scores) {
        return "%d of %d held-out bills got worse, %d got better"
                .formatted(scores.worse(), scores.bills(), scores.better());
    }
}
