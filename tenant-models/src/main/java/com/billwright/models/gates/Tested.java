package com.billwright.models.gates;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// A label that training does not see: one of the newest, or one that must stay right.
///
/// @param heldOut whether it is one of the newest; a guard bill's need not be
/// @param guard whether a person said that it must stay right
public record Tested<T>(T label, boolean heldOut, boolean guard) {

    /// Labels parted as [Split] parts those of bills.
    ///
    /// @param learnt what is trained on, oldest first
    /// @param tested oldest first
    public record Parted<T>(List<T> learnt, List<Tested<T>> tested) {

        public Parted {
            learnt = List.copyOf(learnt);
            tested = List.copyOf(tested);
        }
    }

    /// @param heldOut how many of the newest are held out
    public static <T> Parted<T> part(List<T> oldestFirst, int heldOut, Predicate<T> guard) {
        List<T> learnt = new ArrayList<>();
        List<Tested<T>> tested = new ArrayList<>();
        int history = oldestFirst.size() - heldOut;
        for (int i = 0; i < oldestFirst.size(); i++) {
            T label = oldestFirst.get(i);
            if (i >= history || guard.test(label)) {
                tested.add(new Tested<>(label, i >= history, guard.test(label)));
            } else {
                learnt.add(label);
            }
        }
        return new Parted<>(learnt, tested);
    }
}
