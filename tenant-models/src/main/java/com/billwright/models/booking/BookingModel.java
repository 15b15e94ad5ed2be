package com.billwright.models.booking;

import com.billwright.extraction.candidate.FeatureVector;
import com.billwright.models.confidence.Confidences;
import com.billwright.models.linear.Exponential;
import com.billwright.models.linear.Resident;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Weighs what is said of each choice: the base, or a tenant's version that adds to it.
public final class BookingModel implements Resident {

    private final Target target;
    private final String version;
    private final float[] weights;
    private final Confidences confidences;

    /// @param version how proposals name it: `account:v3`
    /// @param weights one for each feature
    BookingModel(Target target, String version, float[] weights, Confidences confidences) {
        this.target = target;
        this.version = version;
        this.weights = weights;
        this.confidences = confidences;
    }

    /// A choice as it is proposed.
    ///
    /// @param confidence 0 to 1, as the tenant's record has it
    public record Ranked(String choice, double confidence) {}

    @Override
    public long residentBytes() {
        return 100 + (long) Float.BYTES * weights.length + confidences.residentBytes();
    }

    public String version() {
        return version;
    }

    public Target target() {
        return target;
    }

    /// All choices, the most probable first.
    public List<Ranked> rank(BookingQuestion question) {
        double[] p = probabilities(question);
        int[] order =
                IntStream.range(0, question.choices().size())
                        .boxed()
                        .sorted(Comparator.comparingDouble((Integer i) -> -p[i]))
                        .mapToInt(i -> i)
                        .toArray();
        List<Ranked> ranked = new ArrayList<>();
        if (order.length > 0) {
            double first = p[order[0]];
            double sure = confidence(first);
            // What the first gives up or gains, the others share.
            double rest = first < 1 ? (1 - sure) / (1 - first) : 0;
            for (int i = 0; i < order.length; i++) {
                ranked.add(
                        new Ranked(
                                question.choices().get(order[i]),
                                i == 0 ? sure : Math.min(sure, rest * p[order[i]])));
            }
        }
        return ranked;
    }

    double confidence(double probability) {
        return confidences.of(target.machineName(), probability).confidence();
    }

    /// Of each choice; what is missing to 1 is for none of them.
    double[] probabilities(BookingQuestion question) {
        return probabilities(margins(question));
    }

    static double[] probabilities(float[] margins) {
        double[] p = new double[margins.length];
        double top = 0;
        for (float margin : margins) {
            top = Math.max(top, margin);
        }
        double all = Exponential.of(-top);
        for (int i = 0; i < p.length; i++) {
            p[i] = Exponential.of(margins[i] - top);
            all += p[i];
        }
        for (int i = 0; i < p.length; i++) {
            p[i] /= all;
        }
        return p;
    }

    /// Of each choice over none of them.
    float[] margins(BookingQuestion question) {
        float[] margins = new float[question.choices().size()];
        for (int i = 0; i < margins.length; i++) {
            margins[i] = margin(question.features().get(i));
        }
        return margins;
    }

    private float margin(FeatureVector features) {
        int[] ids = features.ids();
        float[] values = features.values();
        float margin = 0;
        for (int k = 0; k < ids.length; k++) {
            margin += weights[ids[k]] * values[k];
        }
        return margin;
    }

    static int best(double[] p) {
        int best = -1;
        for (int i = 0; i < p.length; i++) {
            best = best < 0 || p[i] > p[best] ? i : best;
        }
        return best;
    }
}
