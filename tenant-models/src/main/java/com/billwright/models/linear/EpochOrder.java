package com.billwright.models.linear;

import java.util.SplittableRandom;

/// The order in which a training goes over its examples, shuffled anew for each epoch; the same for
/// the same seed on any machine.
final class EpochOrder {

    private final int[] order;
    private final SplittableRandom random;

    EpochOrder(int examples, long seed) {
        this.order = new int[examples];
        for (int i = 0; i < examples; i++) {
            order[i] = i;
        }
        this.random = new SplittableRandom(seed);
    }

    /// Indices of the examples for the next epoch; valid until it is called again.
    int[] next() {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swapped = order[i];
            order[i] = order[j];
            order[j] = swapped;
        }
        return order;
    }
}
