package com.billwright.models.gates;

import java.util.Arrays;
import java.util.Collection;

/// Which of very many tests found something, so that on average no more than a given share of what is
/// found is chance: Y. Benjamini and Y. Hochberg, "Controlling the False Discovery Rate: A Practical
/// and Powerful Approach to Multiple Testing", Journal of the Royal Statistical Society B 57 (1995),
/// 289–300. It holds for independent tests and for those that tend to go together, as one challenger's
/// do (Benjamini and Yekutieli 2001).
public final class FalseDiscoveries {

    /// One in twenty challengers kept back for harm may be kept back by chance.
    public static final double RATE = 0.05;

    private FalseDiscoveries() {}

    /// The greatest chance that is a discovery: every test with this one or a smaller one is. A single
    /// test is one when its chance is no greater than the rate. Below 0 when there is no discovery.
    ///
    /// @param tests how many tests were made
    /// @param chances of them at least those that are no greater than the rate
    public static double threshold(long tests, Collection<Double> chances, double rate) {
        double[] sorted = chances.stream().mapToDouble(Double::doubleValue).toArray();
        if (tests < sorted.length) {
            throw new IllegalArgumentException("More chances than tests");
        }
        Arrays.sort(sorted);
        for (int i = sorted.length - 1; i >= 0; i--) {
            if (sorted[i] <= rate * (i + 1) / tests) {
                return sorted[i];
            }
        }
        return -1;
    }
}
