package com.billwright.models.gates;

import java.util.Arrays;
import java.util.List;

/// By how much a model's confidence misleads: the expected calibration error (Naeini, Cooper and
/// Hauskrecht 2015), the groups' bounds closer together where confidences are. 0 when of the answers
/// that are 90 % sure 90 % are right.
final class CalibrationError {

    /// Of fewer answers the error is mostly chance.
    static final int FEWEST = 200;

    /// So much more than the champion's is too much.
    static final double MOST_WORSE = 0.02;

    private static final double[] BOUNDS = {0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995};

    private CalibrationError() {}

    /// From 0 to 1.
    ///
    /// @param replies those in which an answer was given
    static double of(List<TestedBill.Reply> replies) {
        double[] gaps = new double[BOUNDS.length + 1];
        for (TestedBill.Reply reply : replies) {
            int found = Arrays.binarySearch(BOUNDS, reply.confidence());
            gaps[found < 0 ? -1 - found : found] += reply.confidence() - (reply.right() ? 1 : 0);
        }
        return Arrays.stream(gaps).map(Math::abs).sum() / replies.size();
    }
}
