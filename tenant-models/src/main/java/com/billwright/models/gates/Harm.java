package com.billwright.models.gates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The evidence that a challenger is worse: over all of its answers ([PairedBootstrap]) and for each
/// question alone ([SignTest]). Whether it is enough is not for one tenant to say: of ten thousand
/// tested at 5 % five hundred would be kept back by chance. The run's end decides over all of its
/// tests ([FalseDiscoveries]).
///
/// @param tests how many tests could have shown harm; one in which fewer than 5 bills differ could
///     not, whoever is right on them, and is none
/// @param chances of them those that are rare, 5 % or less, smallest first: how probable so many
///     losses are when the challenger is no worse
/// @param worst what the smallest chance is about, in a sentence; empty when nothing is rare
public record Harm(int tests, List<Double> chances, String worst) {

    /// No test could be made.
    public static final Harm UNTESTED = new Harm(0, List.of(), "");

    private static final int FEWEST = 5;

    public Harm {
        chances = List.copyOf(chances);
    }

    private record Test(double chance, String sentence) {}

    /// @param earlier answers on older bills, where few are held out
    static Harm of(List<TestedBill> heldOut, List<TestedBill> earlier) {
        List<TestedBill> bills = Stream.concat(heldOut.stream(), earlier.stream()).toList();
        String what =
                (earlier.isEmpty() ? "%d held-out bills" : "%d held-out and earlier bills")
                        .formatted(bills.size());
        List<Test> tests = new ArrayList<>();
        int[] ahead = bills.stream().mapToInt(TestedBill::ahead).toArray();
        int better = count(ahead, 1);
        int worse = count(ahead, -1);
        if (better + worse >= FEWEST) {
            tests.add(
                    new Test(
                            PairedBootstrap.chance(ahead),
                            "%d of %s got worse, %d got better".formatted(worse, what, better)));
        }
        Map<String, SignTest> byQuestion = byQuestion(bills);
        if (byQuestion.size() > 1) {
            byQuestion.values().stream()
                    .filter(test -> test.differ() >= FEWEST)
                    .map(test -> new Test(test.chance(), sentence(test, what)))
                    .forEach(tests::add);
        }
        List<Test> rare =
                tests.stream()
                        .filter(test -> test.chance <= FalseDiscoveries.RATE)
                        .sorted(Comparator.comparingDouble(Test::chance))
                        .toList();
        return new Harm(
                tests.size(),
                rare.stream().map(Test::chance).toList(),
                rare.isEmpty() ? "" : rare.getFirst().sentence);
    }

    private static Map<String, SignTest> byQuestion(List<TestedBill> bills) {
        Map<String, SignTest> byQuestion = new LinkedHashMap<>();
        for (TestedBill bill : bills) {
            for (TestedBill.Answers pair : bill.answers()) {
                byQuestion.merge(
                        pair.question(),
                        new SignTest(pair.question(), pair.lost() ? 1 : 0, pair.won() ? 1 : 0),
                        (a, b) ->
                                new SignTest(a.question(), a.lost() + b.lost(), a.won() + b.won()));
            }
        }
        return byQuestion;
    }

    private static String sentence(SignTest test, String bills) {
        return "%s got worse on %d of %s and better on %d"
                .formatted(test.question(), test.lost(), bills, test.won());
    }

    static int count(int[] ahead, int sign) {
        int count = 0;
        for (int a : ahead) {
            count += Integer.signum(a) == sign ? 1 : 0;
        }
        return count;
    }
}
