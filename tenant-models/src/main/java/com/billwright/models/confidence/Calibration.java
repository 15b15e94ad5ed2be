package com.billwright.models.confidence;

import com.billwright.models.linear.Exponential;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// How a tenant's confidences have to be read, as its own record of proposals and confirmations
/// shows: the logit of a confidence is stretched and shifted for all fields, and shifted once more
/// for each (Platt 1999). Little record means little change: each parameter is drawn towards what it is
/// over the whole fleet (a normal prior), and where nothing is known of the fleet towards reading
/// confidences as they are.
///
/// @param slope 1 when confidences are as far apart as they should be
/// @param shift 0 when they are right on the whole
/// @param ofField the further shift of fields that have a record; of others it is that of
///     [JudgementCounts#OWN]
public record Calibration(double slope, double shift, SortedMap<String, Double> ofField) {

    /// Confidences as they are.
    public static final Calibration NONE = new Calibration(1, 0, new TreeMap<>());

    private static final double SLOPE_SPREAD = 0.3;
    private static final double SHIFT_SPREAD = 0.7;
    private static final double FIELD_SPREAD = 0.7;
    private static final double SUREST = 0.9995;
    private static final int ROUNDS = 40;

    /// How finely judgements are grouped.
    private static final int PER_LOGIT = 8;

    /// Shorter steps, in logits, change nothing that anybody sees.
    private static final double SETTLED = 1e-6;

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
        double z = slope * logit + shift + ofField(field);
        return 1 / (1 + Exponential.of(-z));
    }

    private double ofField(String field) {
        Double own = ofField.get(field);
        return own != null ? own : ofField.getOrDefault(JudgementCounts.OWN, 0.0);
    }

    static double logit(double confidence) {
        double p = Math.clamp(confidence, 1 - SUREST, SUREST);
        return StrictMath.log(p / (1 - p));
    }

    /// The most probable parameters, found by Newton's steps along one of them at a time.
    ///
    /// @param record by field what was proposed before it was known, with its confidence as the model
    ///     gave it
    /// @param prior the fleet's
    public static Calibration fitted(Map<String, List<Judgement>> record, Calibration prior) {
        SortedMap<String, Points> points = new TreeMap<>();
        record.forEach((field, judgements) -> points.put(field, grouped(judgements)));
        return new Fit(points, prior).fitted();
    }

    /// The fleet's, from what is known of it.
    public static Calibration fitted(JudgementCounts fleet) {
        SortedMap<String, Points> points = new TreeMap<>();
        fleet.byField()
                .forEach((field, counts) -> {
                    Points of = new Points(counts.judged().length);
                    for (int group = 0; group < counts.judged().length; group++) {
                        double n = counts.judged()[group];
                        of.add(JudgementCounts.middle(group) * n, counts.right()[group], n);
                    }
                    points.put(field, of);
                });
        return new Fit(points, NONE).fitted();
    }

    /// Those within an eighth of a logit count as their mean.
    private static Points grouped(List<Judgement> judgements) {
        int groups = (int) (PER_LOGIT * 2 * logit(1)) + 2;
        double[] logits = new double[groups];
        double[] right = new double[groups];
        double[] judged = new double[groups];
        for (Judgement judgement : judgements) {
            double logit = logit(judgement.confidence());
            int group = (int) (PER_LOGIT * (logit + logit(1)));
            logits[group] += logit;
            right[group] += judgement.right() ? 1 : 0;
            judged[group]++;
        }
        Points points = new Points(groups);
        for (int group = 0; group < groups; group++) {
            points.add(logits[group], right[group], judged[group]);
        }
        return points;
    }

    public void write(DataOutputStream out) throws IOException {
        out.writeDouble(slope);
        out.writeDouble(shift);
        Confidences.write(ofField, out);
    }

    public static Calibration read(DataInputStream in) throws IOException {
        return new Calibration(in.readDouble(), in.readDouble(), Confidences.readByField(in));
    }

    /// Judgements of a field, those about as sure together: their mean logit, the share of them that was
    /// right, and how many they are.
    private static final class Points {
        private final double[] logit;
        private final double[] right;
        private final double[] weight;
        private int size;

        Points(int most) {
            this.logit = new double[most];
            this.right = new double[most];
            this.weight = new double[most];
        }

        /// @param logits their sum
        /// @param rightOnes how many were right
        /// @param judged of how many; of none nothing is added
        void add(double logits, double rightOnes, double judged) {
            if (judged > 0) {
                logit[size] = logits / judged;
                right[size] = rightOnes / judged;
                weight[size++] = judged;
            }
        }
    }

    private static final class Fit {

        private final SortedMap<String, Points> points;
        private final Calibration prior;
        private Calibration now;

        Fit(SortedMap<String, Points> points, Calibration prior) {
            this.points = points;
            this.prior = prior;
            this.now = prior;
        }

        Calibration fitted() {
            for (int round = 0; round < ROUNDS && round() > SETTLED; round++) {
                // one more
            }
            return now;
        }

        /// @return the longest step of any parameter
        private double round() {
            double slope = step(points, true, now.slope - prior.slope, SLOPE_SPREAD);
            now = new Calibration(now.slope + slope, now.shift, now.ofField);
            double shift = step(points, false, now.shift - prior.shift, SHIFT_SPREAD);
            now = new Calibration(now.slope, now.shift + shift, now.ofField);
            double longest = Math.max(Math.abs(slope), Math.abs(shift));
            SortedMap<String, Double> ofField = new TreeMap<>(now.ofField);
            for (var of : points.entrySet()) {
                String field = of.getKey();
                double own = now.ofField(field);
                double step =
                        step(
                                Map.of(field, of.getValue()),
                                false,
                                own - prior.ofField(field),
                                FIELD_SPREAD);
                ofField.put(field, own + step);
                longest = Math.max(longest, Math.abs(step));
            }
            now = new Calibration(now.slope, now.shift, ofField);
            return longest;
        }

        /// @param at where the parameter is, from where its prior has its peak
        private double step(Map<String, Points> of, boolean slope, double at, double spread) {
            double gradient = at / (spread * spread);
            double curvature = 1 / (spread * spread);
            for (var field : of.entrySet()) {
                double moved = now.shift + now.ofField(field.getKey());
                Points points = field.getValue();
                for (int i = 0; i < points.size; i++) {
                    double p = 1 / (1 + Exponential.of(-(now.slope * points.logit[i] + moved)));
                    double x = slope ? points.logit[i] : 1;
                    gradient += points.weight[i] * x * (p - points.right[i]);
                    curvature += points.weight[i] * x * x * p * (1 - p);
                }
            }
            return Math.clamp(-gradient / curvature, -STRIDE, STRIDE);
        }
    }
}
