package com.billwright.models.gates;

import com.billwright.models.training.PreparedBill;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Bills to train on and others to test on, which training never sees: the newest ones, and those of
/// the older that must stay right.
///
/// @param older than the holdout, oldest first, guard bills among them
/// @param holdout the newest bills, oldest first; empty when there are too few labels to hold any out
/// @param guardKeys keys of the guard bills, those that must stay right, wherever they are
public record Split(List<PreparedBill> older, List<PreparedBill> holdout, Set<String> guardKeys) {

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
    public Split(List<PreparedBill> history, List<PreparedBill> holdout) {
        this(history, holdout, Set.of());
    }

    /// How many of so many labels are held out: the newest quarter, at least 4, at most 200; none when
    /// there are too few.
    public static int heldOut(int labels) {
        return labels < LEAST_LABELS ? 0 : Math.clamp(labels / 4, LEAST_HELD_OUT, MOST_HELD_OUT);
    }

    /// Holds out the newest quarter: at least 4 bills, at most 200.
    public static Split of(List<PreparedBill> oldestFirst) {
        return of(oldestFirst, Set.of());
    }

    /// Holds out the newest quarter, and takes older guard bills out of what is trained on.
    ///
    /// @param guardKeys keys of the bills that must stay right; others than these bills' do nothing
    public static Split of(List<PreparedBill> oldestFirst, Set<String> guardKeys) {
        int all = oldestFirst.size();
        int held = heldOut(all);
        return new Split(
                oldestFirst.subList(0, all - held),
                oldestFirst.subList(all - held, all),
                guardKeys);
    }

    /// How many bills there are.
    public int labels() {
        return older.size() + holdout.size();
    }

    /// The bills to test on, oldest first: the guard bills among the older, and the newest.
    List<PreparedBill> tested() {
        return Stream.concat(guards().stream(), holdout.stream()).toList();
    }

    /// The bills to train on, oldest first.
    public List<PreparedBill> history() {
        return guardKeys.isEmpty() ? older : older.stream().filter(bill -> !isGuard(bill)).toList();
    }

    /// The guard bills that are older than the holdout, oldest first: tested on beside it.
    public List<PreparedBill> guards() {
        return older.stream().filter(this::isGuard).toList();
    }

    /// Whether a person said that this bill must stay right.
    public boolean isGuard(PreparedBill bill) {
        return guardKeys.contains(bill.key());
    }
}
