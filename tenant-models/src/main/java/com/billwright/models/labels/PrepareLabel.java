package com.billwright.models.labels;

import com.billwright.extraction.memory.RememberedBill;
import java.util.List;
import java.util.UUID;

/// Keeps beside each label what training will need of it, made while it is known how the bill was when
/// it came in. Each call is in the caller's transaction.
public interface PrepareLabel {

    /// Called before the bill is learnt.
    ///
    /// @param kin what the memory recalls for it
    Prepared prepare(ConfirmedBill bill, List<RememberedBill> kin);

    /// Called when a label went away or is about to be replaced.
    void forget(UUID partId);

    /// What was made of a bill.
    interface Prepared {

        /// Called when the label's row is there.
        void store();
    }
}
