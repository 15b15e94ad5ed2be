package com.billwright.models.gates;

import com.billwright.models.training.LabelledBill;
import java.util.List;
import java.util.Set;

/// Bills to train on and others to test on, which training never sees: the newest ones, and those of
/// the older that must stay right.
///
/// @param older than the holdout, oldest first, guard bills among them: what the memory knows before
///     the holdout
/// @param holdout the newest bills, oldest first; empty when there are too few labels to hold any out
/// @param guardKeys keys of the guard bills, those that must stay right, wherever they are
public record Split(List<LabelledBill> older, List<LabelledBill> holdout, Set<String> guardKeys) {

    /// Fewer labels than this are too few to train and to test on.
    public static final int LEAST_LABELS = 8;

    private static final int LEAST_HELD_OUT = 4;
    private static final int MOST_HELD_OUT = 200;

    public Split {
        older = List.copyOf(older);
        holdout = List.copyOf(holdout);
        guardKeys = Set.copyOf(guardKeys);
    }

    /// Without guard bills.
    public Split(List<LabelledBill> history, List<LabelledBill> holdout) {
        this(history, holdout, Set.of());
    }

    /// How many of so many labels are held out: the newest quarter, at least 4, at most 200; none when
    /// there are too few.
    public static int heldOut(int labels) {
        return labels < LEAST_LABELS ? 0 : Math.clamp(labels / 4, LEAST_HELD_OUT, MOST_HELD_OUT);
    }

    /// Holds out the newest quarter: at least 4 bills, at most 200.
    public static Split of(List<LabelledBill> oldestFirst) {
        return of(oldestFirst, Set.of());
    }

    /// Holds out the newest quarter, and takes older guard bills out of what is trained on.
    ///
    /// @param guardKeys keys of the bills that must stay right; others than these bills' do nothing
    public static Split of(List<LabelledBill> oldestFirst, Set<String> guardKeys) {
        int all = oldestFirst.size();
        int held = heldOut(all);
        return new Split(
                oldestFirst.subList(0, all - held),
                oldestFirst.subList(all - held, all),
                guardKeys);
    }

    /// The bills to train on, oldest first.
    public List<LabelledBill> history() {
        return guardKeys.isEmpty() ? older : older.stream().filter(bill -> !isGuard(bill)).toList();
    }

    /// The guard bills that are older than the holdout, oldest first: tested on beside it.
    public List<LabelledBill> guards() {
        return older.stream().filter(this::isGuard).toList();
    }

    /// Whether a person said that this bill must stay right.
    public boolean isGuard(LabelledBill bill) {
        return guardKeys.contains(bill.key());
    }
}
