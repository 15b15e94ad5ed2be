package com.billwright.api.evaluate;

import java.util.Comparator;
import java.util.List;

/// What confidences are worth.
final class Evidence {

    private static final int BINS = 10;

    private Evidence() {}

    /// Which share of the true values could be accepted unseen, surest first, with at most that share
    /// of the accepted ones wrong.
    static double coverage(List<Judged> judged, double mostWrong) {
        List<Judged> surest =
                judged.stream()
                        .filter(Judged::proposed)
                        .sorted(Comparator.comparingDouble(Judged::confidence).reversed())
                        .toList();
        int wrong = 0;
        int accepted = 0;
        for (int i = 0; i < surest.size(); i++) {
            wrong += surest.get(i).right() ? 0 : 1;
            boolean together =
                    i + 1 < surest.size()
                            && surest.get(i + 1).confidence() == surest.get(i).confidence();
            if (!together && wrong <= mostWrong * (i + 1)) {
                accepted = i + 1;
            }
        }
        return judged.isEmpty() ? 0 : (double) accepted / judged.size();
    }

    /// How far confidences are from the share that is right, over ten equal steps of confidence and
    /// weighed by how many values fall into each.
    static double calibrationError(List<Judged> judged) {
        double[] confidence = new double[BINS];
        int[] right = new int[BINS];
        int[] count = new int[BINS];
        int all = 0;
        for (Judged j : judged) {
            if (j.proposed()) {
                int bin = Math.clamp((int) (j.confidence() * BINS), 0, BINS - 1);
                confidence[bin] += j.confidence();
                right[bin] += j.right() ? 1 : 0;
                count[bin]++;
                all++;
            }
        }
        double error = 0;
        for (int bin = 0; bin < BINS; bin++) {
            error += Math.abs(confidence[bin] - right[bin]);
        }
        return all == 0 ? 0 : error / all;
    }
}
