package com.billwright.models.booking;

import com.billwright.extraction.candidate.FeatureVector;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// One question: to which of these choices is the bill booked, or to another?
///
/// @param choices keys, the most heard of first
/// @param features for each choice what is said of it
public record BookingQuestion(List<String> choices, List<FeatureVector> features) {

    /// More than these are not weighed.
    static final int MOST = 24;

    private static final int VOICES = Voice.values().length;
    private static final int BLOCK = 2 * VOICES + 3;
    private static final int EXPERIENCES = 5;

    /// Ids of features are below this: a block for all bills, and one for each experience with the
    /// vendor, orderly tenants apart.
    public static final int FEATURES = BLOCK * (1 + 2 * EXPERIENCES);

    /// Changes when ids mean something else.
    public static final int VERSION = 1;

    private static final double DOUBT = 3;

    public BookingQuestion {
        choices = List.copyOf(choices);
        features = List.copyOf(features);
    }

    /// What the history and the chart say about a bill.
    public static BookingQuestion of(BookingHistory history, Chart chart, BillToBook bill) {
        Hearing hearing = new Hearing(history, chart, bill);
        int group =
                2 * experience(history.vendor(bill.vendor()).size()) + (history.orderly() ? 1 : 0);
        float young = (float) (1 / StrictMath.sqrt(1 + history.size()));
        int[] best = best(hearing, history.choices());
        return new BookingQuestion(
                Arrays.stream(best).mapToObj(history::key).toList(),
                Arrays.stream(best).mapToObj(c -> features(hearing, c, group, young)).toList());
    }

    private static int experience(int earlier) {
        return earlier < 2 ? earlier : earlier < 5 ? 2 : earlier < 20 ? 3 : 4;
    }

    private static int[] best(Hearing hearing, int choices) {
        double[] heard = new double[choices];
        for (int v = 0; v < VOICES; v++) {
            if (hearing.all[v] > 0) {
                for (int c = 0; c < choices; c++) {
                    heard[c] += hearing.votes[v][c] / hearing.all[v];
                }
            }
        }
        return IntStream.range(0, choices)
                .filter(c -> heard[c] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer c) -> -heard[c]))
                .limit(MOST)
                .mapToInt(c -> c)
                .toArray();
    }

    /// Of each voice two: the logarithm of what its votes make probable when they are few or none as
    /// well, and their plain share.
    ///
    /// @param young 1 for a tenant without a booking, less with each: all voices may be wrong together
    private static FeatureVector features(Hearing hearing, int choice, int group, float young) {
        float[] block = new float[BLOCK];
        for (int v = 0; v < VOICES; v++) {
            double all = hearing.all[v];
            if (all > 0) {
                double votes = hearing.votes[v][choice];
                block[2 * v] = (float) StrictMath.log(10 * (votes + DOUBT / 10) / (all + DOUBT));
                block[2 * v + 1] = (float) (votes / all);
            }
        }
        block[2 * VOICES] = 1;
        block[2 * VOICES + 1] = hearing.votes[Voice.OFTEN.ordinal()][choice] > 0 ? 1 : 0;
        block[2 * VOICES + 2] = young;
        int n = 0;
        for (float value : block) {
            n += value == 0 ? 0 : 1;
        }
        int[] ids = new int[2 * n];
        float[] values = new float[2 * n];
        int at = 0;
        for (int k = 0; k < BLOCK; k++) {
            if (block[k] != 0) {
                ids[at] = k;
                values[at] = block[k];
                ids[at + n] = BLOCK * (group + 1) + k;
                values[at + n] = block[k];
                at++;
            }
        }
        return new FeatureVector(ids, values);
    }
}
