package com.billwright.extraction.field;

import java.util.Arrays;
import java.util.stream.IntStream;

/// One field's best candidates, best first, and by how much each beats being no field's value.
public record Shortlist(int[] candidates, double[] margins) {

    private static final int MOST = 8;
    private static final int MOST_OF_A_VALUE = 2;

    /// Of one value so many places are looked at before others.
    private static final int LOOKED_AT = 12 * MOST;

    /// @param scores `[candidate][field]` and, last, that of no field
    public static Shortlist of(int f, Field field, Contenders contenders, float[][] scores) {
        int[] all =
                IntStream.range(0, contenders.size())
                        .filter(c -> contenders.type(c) == field.type())
                        .toArray();
        double[] margins = new double[all.length];
        for (int i = 0; i < all.length; i++) {
            float[] row = scores[all[i]];
            margins[i] = row[f] - row[row.length - 1];
        }
        return of(contenders, all, margins);
    }

    /// @param all candidates of the field's type
    /// @param margins of each
    public static Shortlist of(Contenders contenders, int[] all, double[] margins) {
        int[] order = best(margins);
        int[] kept = new int[Math.min(MOST, order.length)];
        double[] keptMargins = new double[kept.length];
        int n = 0;
        for (int i = 0; i < order.length && n < MOST; i++) {
            int c = all[order[i]];
            int same = 0;
            for (int k = 0; k < n; k++) {
                same += contenders.value(kept[k]) == contenders.value(c) ? 1 : 0;
            }
            if (same < MOST_OF_A_VALUE) {
                kept[n] = c;
                keptMargins[n++] = margins[order[i]];
            }
        }
        return n == kept.length
                ? new Shortlist(kept, keptMargins)
                : new Shortlist(Arrays.copyOf(kept, n), Arrays.copyOf(keptMargins, n));
    }

    /// Indices of the highest margins, highest first; of equals the first stays ahead.
    private static int[] best(double[] margins) {
        int[] order = new int[Math.min(LOOKED_AT, margins.length)];
        int n = 0;
        for (int i = 0; i < margins.length; i++) {
            if (n == order.length && margins[i] <= margins[order[n - 1]]) {
                continue;
            }
            int at = n < order.length ? n++ : n - 1;
            for (; at > 0 && margins[order[at - 1]] < margins[i]; at--) {
                order[at] = order[at - 1];
            }
            order[at] = i;
        }
        return order;
    }

    public int size() {
        return candidates.length;
    }

    /// The best margin; negative infinity when there is no candidate.
    public double best() {
        return margins.length == 0 ? Double.NEGATIVE_INFINITY : margins[0];
    }
}
