package com.billwright.models.gates;

import com.billwright.models.training.LabelledBill;
import java.util.List;

/// Bills to train on and newer ones to test on, which training never sees.
///
/// @param history the older bills, oldest first
/// @param holdout the newest bills, oldest first; empty when there are too few labels to hold any out
public record Split(List<LabelledBill> history, List<LabelledBill> holdout) {

    /// Fewer labels than this are too few to train and to test on.
    public static final int LEAST_LABELS = 8;

    private static final int LEAST_HELD_OUT = 4;
    private static final int MOST_HELD_OUT = 200;

    public Split {
        history = List.copyOf(history);
        holdout = List.copyOf(holdout);
    }

    /// How many of so many labels are held out: the newest quarter, at least 4, at most 200; none when
    /// there are too few.
    public static int heldOut(int labels) {
        return labels < LEAST_LABELS ? 0 : Math.clamp(labels / 4, LEAST_HELD_OUT, MOST_HELD_OUT);
    }

    /// Holds out the newest quarter: at least 4 bills, at most 200.
    public static Split of(List<LabelledBill> oldestFirst) {
        int all = oldestFirst.size();
        int held = heldOut(all);
        return new Split(oldestFirst.subList(0, all - held), oldestFirst.subList(all - held, all));
    }
}
