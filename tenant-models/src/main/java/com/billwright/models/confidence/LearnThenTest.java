package com.billwright.models.confidence;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/// Finds from which confidence on values may pass unseen, so that at most a given share of those
/// that pass is wrong: Learn-then-Test (Angelopoulos, Bates, Candès, Jordan, Lei 2021) with
/// fixed-sequence testing, from the strictest threshold down. Each threshold is tested with the exact
/// binomial tail; the first that fails ends the search, so the chance that the one returned lets more
/// errors through than asked for is at most `risk`, however many were tried.
public final class LearnThenTest {

    /// The usual chance of being mistaken: 5 %.
    public static final double RISK = 0.05;

    /// Thresholds in the order in which they are tested.
    private static final double[] TESTED = {
        0.999, 0.998, 0.995, 0.99, 0.985, 0.98, 0.97, 0.96, 0.95, 0.93, 0.9, 0.87, 0.84, 0.8, 0.75,
        0.7, 0.6, 0.5
    };

    private LearnThenTest() {}

    /// Empty when there is not enough evidence yet for any threshold: for 1 % at a risk of 5 % the
    /// strictest needs 299 values that passed and were all right.
    ///
    /// @param judgements of predictions made before their label was known
    /// @param mostWrong the share of passed values that may be wrong, for instance 0.01
    /// @param risk the chance of being mistaken about it, for instance 0.05
    public static OptionalDouble threshold(
            List<Judgement> judgements, double mostWrong, double risk) {
        if (!(mostWrong > 0 && mostWrong < 1) || !(risk > 0 && risk < 1)) {
            throw new IllegalArgumentException("Shares are between 0 and 1");
        }
        List<Judgement> surest =
                judgements.stream()
                        .sorted(Comparator.comparingDouble(Judgement::confidence).reversed())
                        .toList();
        OptionalDouble found = OptionalDouble.empty();
        int passed = 0;
        int wrong = 0;
        for (double threshold : TESTED) {
            while (passed < surest.size() && surest.get(passed).confidence() >= threshold) {
                wrong += surest.get(passed).right() ? 0 : 1;
                passed++;
            }
            boolean proven = atMost(wrong, passed, mostWrong) <= risk;
            if (!proven && (found.isPresent() || canFail(passed, mostWrong, risk))) {
                return found;
            }
            if (proven) {
                found = OptionalDouble.of(threshold);
            }
        }
        return found;
    }

    /// How many values must have passed, all of them right, before anything is proven.
    public static int needed(double mostWrong, double risk) {
        return (int) Math.ceil(Math.log(risk) / Math.log1p(-mostWrong));
    }

    /// Whether so many values could have proven anything: a threshold above which too few lie is no
    /// test at all, and the sequence starts below it. How many there are says nothing of who is right.
    private static boolean canFail(int passed, double mostWrong, double risk) {
        return atMost(0, passed, mostWrong) <= risk;
    }

    /// The probability of at most `wrong` errors among `n` when each is wrong with probability `p`.
    private static double atMost(int wrong, int n, double p) {
        double term = Math.pow(1 - p, n);
        double sum = term;
        for (int k = 1; k <= wrong; k++) {
            term *= (double) (n - k + 1) / k * p / (1 - p);
            sum += term;
        }
        return Math.min(1, sum);
    }
}
