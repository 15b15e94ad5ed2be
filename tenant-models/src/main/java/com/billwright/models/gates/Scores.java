package com.billwright.models.gates;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How champion and challenger did on the same held-out bills.
///
/// @param champion share of right answers over all fields, 0 to 1
/// @param challenger share of right answers over all fields, 0 to 1
/// @param bills how many bills were held out
/// @param answers how many answers were compared
/// @param better on how many bills the challenger had more right
/// @param worse on how many bills the challenger had fewer right
public record Scores(
        double champion,
        double challenger,
        int bills,
        int answers,
        int better,
        int worse,
        List<FieldScore> fields) {

    /// Of nothing: there were too few bills.
    public static final Scores NONE = new Scores(0, 0, 0, 0, 0, 0, List.of());

    public Scores {
        fields = List.copyOf(fields);
    }

    static Scores of(List<TestedBill> heldOut) {
        Map<String, Tally> byQuestion = new LinkedHashMap<>();
        for (TestedBill bill : heldOut) {
            for (TestedBill.Answers pair : bill.answers()) {
                byQuestion.computeIfAbsent(pair.question(), q -> new Tally()).add(pair);
            }
        }
        List<FieldScore> fields = new ArrayList<>();
        Tally all = new Tally();
        byQuestion.forEach((question, tally) -> {
            all.add(tally);
            fields.add(
                    new FieldScore(
                            question,
                            tally.share(tally.champion),
                            tally.share(tally.challenger),
                            tally.asked));
        });
        int[] ahead = heldOut.stream().mapToInt(TestedBill::ahead).toArray();
        return new Scores(
                all.share(all.champion),
                all.share(all.challenger),
                heldOut.size(),
                all.asked,
                Harm.count(ahead, 1),
                Harm.count(ahead, -1),
                fields);
    }

    private static final class Tally {
        private int asked;
        private int champion;
        private int challenger;

        void add(TestedBill.Answers pair) {
            asked++;
            champion += pair.champion().right() ? 1 : 0;
            challenger += pair.challenger().right() ? 1 : 0;
        }

        void add(Tally other) {
            asked += other.asked;
            champion += other.champion;
            challenger += other.challenger;
        }

        double share(int right) {
            return asked == 0 ? 0 : right / (double) asked;
        }
    }
}
