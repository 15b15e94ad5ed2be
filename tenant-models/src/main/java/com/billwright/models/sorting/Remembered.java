package com.billwright.models.sorting;

import com.billwright.models.memory.PageMemory;

/// How sure an earlier decision makes.
final class Remembered {

    private Remembered() {}

    /// The more alike the pages and the more of them agree, the surer: 0.9 and more from two thirds
    /// alike on.
    static double confidence(PageMemory.Recalled recalled) {
        double alike = Math.min(0.99, 0.7 + 0.3 * recalled.similarity());
        return alike * (recalled.agreed() + 1) / (recalled.asked() + 1);
    }
}
