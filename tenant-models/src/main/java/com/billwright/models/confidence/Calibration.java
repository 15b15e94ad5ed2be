package com.billwright.models.confidence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// How a tenant's confidences have to be read, as its own record of proposals and confirmations
/// shows: the logit of a confidence is stretched and shifted for all fields, and shifted once more
/// for each (Platt 1999). Little record means little change: the parameters are drawn towards reading
/// confidences as they are (a normal prior), and a field's own shift towards that of all.
///
/// @param slope 1 when confidences are as far apart as they should be
/// @param shift 0 when they are right on the whole
/// @param ofField the further shift of fields that have a record of their own
public record Calibration(double slope, double shift, SortedMap<String, Double> ofField) {

    /// Confidences as they are.
    public static final Calibration NONE = new Calibration(1, 0, new TreeMap<>());

    private static final double SLOPE_SPREAD = 0.3;
    private static final double SHIFT_SPREAD = 0.7;
    private static final double FIELD_SPREAD = 0.7;
    private static final double SUREST = 0.9995;
    private static final int ROUNDS = 40;

    /// Steps of no more than this, in logits: far from the optimum the curvature says little.
    private static final double STRIDE = 0.5;

    public Calibration {
        ofField = Collections.unmodifiableSortedMap(new TreeMap<>(ofField));
    }

    /// A confidence corrected, 0 to 1.
    public double of(String field, double confidence) {
        return equals(NONE) ? confidence : probability(field, logit(confidence));
    }

    private double probability(String field, double logit) {
        double z = slope * logit + shift + ofField.getOrDefault(field, 0.0);
        return 1 / (1 + StrictMath.exp(-z));
    }

    private static double logit(double confidence) {
        double p = Math.clamp(confidence, 1 - SUREST, SUREST);
        return StrictMath.log(p / (1 - p));
    }

    /// The most probable parameters, found by Newton's steps along one of them at a time.
    ///
    /// @param record by field what was proposed before it was known, with its confidence as the model
    ///     gave it
    public static Calibration fitted(Map<String, List<Judgement>> record) {
        Fit fit = new Fit(record);
        for (int round = 0; round < ROUNDS; round++) {
            fit.round();
        }
        return fit.now;
    }

    private static final class Fit {
        private record Point(double logit, double right) {}

        private final SortedMap<String, List<Point>> points = new TreeMap<>();
        private Calibration now = NONE;

        Fit(Map<String, List<Judgement>> record) {
            record.forEach((field, judgements) -> {
                List<Point> of = new ArrayList<>();
                judgements.forEach(
                        j -> of.add(new Point(logit(j.confidence()), j.right() ? 1 : 0)));
                points.put(field, of);
            });
        }

        void round() {
            double slope = step(points, true, now.slope - 1, SLOPE_SPREAD);
            now = new Calibration(now.slope + slope, now.shift, now.ofField);
            double shift = step(points, false, now.shift, SHIFT_SPREAD);
            now = new Calibration(now.slope, now.shift + shift, now.ofField);
            SortedMap<String, Double> ofField = new TreeMap<>();
            points.forEach((field, of) -> {
                double own = now.ofField.getOrDefault(field, 0.0);
                SortedMap<String, List<Point>> alone = new TreeMap<>(Map.of(field, of));
                ofField.put(field, own + step(alone, false, own, FIELD_SPREAD));
            });
            now = new Calibration(now.slope, now.shift, ofField);
        }

        /// @param at where the parameter is, from where its prior has its peak
        private double step(
                SortedMap<String, List<Point>> of, boolean slope, double at, double spread) {
            double gradient = at / (spread * spread);
            double curvature = 1 / (spread * spread);
            for (var field : of.entrySet()) {
                for (Point point : field.getValue()) {
                    double p = now.probability(field.getKey(), point.logit);
                    double x = slope ? point.logit : 1;
                    gradient += x * (p - point.right);
                    curvature += x * x * p * (1 - p);
                }
            }
            return Math.clamp(-gradient / curvature, -STRIDE, STRIDE);
        }
    }
}
