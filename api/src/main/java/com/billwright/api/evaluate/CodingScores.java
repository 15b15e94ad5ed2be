package com.billwright.api.evaluate;

import com.billwright.api.evaluate.Judged.Outcome;
import com.billwright.models.base.Experience;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How often the account was right, beside the rule that anyone would try: the one that this supplier's
/// bills went to most often before.
final class CodingScores {

    private static final double MOST_WRONG = 0.01;
    private static final int TOP = 3;

    /// A proposed account.
    record Guess(String account, double confidence) {}

    private record Decision(Judged judged, boolean byRule, boolean inTop) {}

    private final List<Decision> decisions = new ArrayList<>();
    private final Map<String, Map<String, Integer>> before = new HashMap<>();
    private long nanos;

    /// @param bestFirst what was proposed
    void add(String supplier, String account, List<Guess> bestFirst, long nanos) {
        var earlier = before.computeIfAbsent(supplier, s -> new LinkedHashMap<>());
        boolean byRule = mostFrequent(earlier).equals(account);
        Outcome outcome =
                bestFirst.isEmpty()
                        ? Outcome.MISSING
                        : bestFirst.getFirst().account().equals(account)
                                ? Outcome.RIGHT
                                : Outcome.WRONG;
        decisions.add(
                new Decision(
                        new Judged(
                                "account",
                                outcome,
                                earlier.values().stream().mapToInt(n -> n).sum(),
                                bestFirst.isEmpty() ? 0 : bestFirst.getFirst().confidence()),
                        byRule,
                        bestFirst.stream()
                                .limit(TOP)
                                .anyMatch(guess -> guess.account().equals(account))));
        earlier.merge(account, 1, Integer::sum);
        this.nanos += nanos;
    }

    /// The first of equals; empty when there is none.
    private static String mostFrequent(Map<String, Integer> earlier) {
        String most = "";
        int count = 0;
        for (var account : earlier.entrySet()) {
            if (account.getValue() > count) {
                most = account.getKey();
                count = account.getValue();
            }
        }
        return most;
    }

    void print(PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%n%-10s %8s %8s %10s %8s %8s %10s%n",
                "earlier",
                "lines",
                "right",
                "majority*",
                "lift",
                "top 3",
                "unseen**");
        row(out, "all", decisions);
        for (Experience experience : Experience.values()) {
            row(
                    out,
                    experience.toString(),
                    decisions.stream()
                            .filter(d -> experience.covers(d.judged().earlier()))
                            .toList());
        }
        var judged = decisions.stream().map(Decision::judged).toList();
        out.printf(
                Locale.ROOT,
                """

                *  the supplier's most frequent account so far is right
                ** share that could be booked unseen, surest first, with at most 1%% of those wrong
                Calibration error %.3f; %.2f ms a proposal
                """,
                Evidence.calibrationError(judged),
                nanos / 1e6 / Math.max(1, decisions.size()));
    }

    private static void row(PrintStream out, String name, List<Decision> some) {
        if (some.isEmpty()) {
            return;
        }
        double n = some.size();
        double right = some.stream().filter(d -> d.judged().right()).count() / n;
        double byRule = some.stream().filter(Decision::byRule).count() / n;
        out.printf(
                Locale.ROOT,
                "%-10s %8d %8.3f %10.3f %+8.3f %8.3f %10.3f%n",
                name,
                some.size(),
                right,
                byRule,
                right - byRule,
                some.stream().filter(Decision::inTop).count() / n,
                Evidence.coverage(some.stream().map(Decision::judged).toList(), MOST_WRONG));
    }
}
