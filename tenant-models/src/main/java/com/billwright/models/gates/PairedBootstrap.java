package com.billwright.models.gates;

import java.util.Arrays;

/// One-sided paired bootstrap over bills (Efron and Tibshirani 1993, chapter 16): how probable a
/// challenger is at least so far behind by the choice of bills alone, when it is no worse. The
/// bills' differences are moved so that they add to 0, and as many are drawn from them with
/// replacement. Differences are small whole numbers, so the sum's distribution is computed rather than
/// drawn: no seed, and chances far smaller than drawing could tell apart, as a test over a whole fleet
/// needs them.
final class PairedBootstrap {

    private PairedBootstrap() {}

    /// From 0 to 1; 1 when it is not behind at all.
    ///
    /// @param ahead for each bill by how many answers the challenger is ahead
    static double chance(int[] ahead) {
        int sum = Arrays.stream(ahead).sum();
        if (sum >= 0) {
            return 1;
        }
        // Drawn from the moved differences a sum is no greater than `sum` just when, drawn from
        // those
        // as they are, it is no greater than twice that.
        int least = Arrays.stream(ahead).min().getAsInt();
        double[] sums = sums(shares(ahead, least), ahead.length);
        double chance = 0;
        for (int i = 0; i < sums.length && i + ahead.length * least <= 2 * sum; i++) {
            chance += sums[i];
        }
        return Math.min(1, chance);
    }

    /// The share of bills with each difference, from the least up.
    private static double[] shares(int[] ahead, int least) {
        double[] shares = new double[Arrays.stream(ahead).max().getAsInt() - least + 1];
        for (int a : ahead) {
            shares[a - least] += 1.0 / ahead.length;
        }
        return shares;
    }

    /// The distribution of the sum of so many draws, from the least possible one up.
    private static double[] sums(double[] shares, int draws) {
        double[] sums = {1};
        for (int draw = 0; draw < draws; draw++) {
            double[] next = new double[sums.length + shares.length - 1];
            for (int d = 0; d < shares.length; d++) {
                for (int s = 0; shares[d] > 0 && s < sums.length; s++) {
                    next[s + d] += shares[d] * sums[s];
                }
            }
            sums = next;
        }
        return sums;
    }
}
