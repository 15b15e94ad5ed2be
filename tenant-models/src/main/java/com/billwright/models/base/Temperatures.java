package com.billwright.models.base;

import com.billwright.extraction.field.StandardFields;
import java.util.List;

/// Finds for each field the temperature at which confidences say most truly how often they are
/// right.
final class Temperatures {

    static final double[] TRIED = {0.6, 0.8, 1, 1.25, 1.5, 1.9, 2.4, 3, 4, 5.5};

    /// A field that is asked for less often than this is pooled with all others.
    private static final int ENOUGH = 200;

    private Temperatures() {}

    /// One for each of the base's columns.
    static float[] fitted(List<Mark> marks) {
        int fields = StandardFields.ALL.size();
        double[][] loss = new double[TRIED.length][fields + 1];
        int[] asked = new int[fields];
        for (Mark mark : marks) {
            asked[mark.field()]++;
            for (int t = 0; t < TRIED.length; t++) {
                double p = Math.clamp(mark.confidences()[t], 1e-4, 1 - 1e-4);
                double surprise = -StrictMath.log(mark.right() ? p : 1 - p);
                loss[t][mark.field()] += surprise;
                loss[t][fields] += surprise;
            }
        }
        float[] temperatures = new float[Lessons.COLUMNS.size()];
        for (int c = 0; c < temperatures.length; c++) {
            int column = c < fields && asked[c] >= ENOUGH ? c : fields;
            temperatures[c] = (float) TRIED[least(loss, column)];
        }
        return temperatures;
    }

    private static int least(double[][] loss, int column) {
        int best = 0;
        for (int t = 1; t < loss.length; t++) {
            if (loss[t][column] < loss[best][column]) {
                best = t;
            }
        }
        return best;
    }

    /// How sure an answer is at the fitted temperature of its field.
    static double confidence(Mark mark, float[] temperatures) {
        for (int t = 0; t < TRIED.length; t++) {
            if ((float) TRIED[t] == temperatures[mark.field()]) {
                return mark.confidences()[t];
            }
        }
        throw new IllegalArgumentException("Not a temperature that was tried");
    }
}
