package com.billwright.models.labels;

import com.billwright.models.memory.RememberBill;
import java.util.UUID;

/// Keeps beside each label what training will need of it, made while it is known how the bill was when
/// it came in. Each call is in the caller's transaction.
public interface PrepareLabel {

    /// Called before the bill is learnt.
    Prepared prepare(ConfirmedBill bill, RememberBill.Sight sight);

    /// Called when a label went away.
    void forget(UUID partId);

    /// What was made of a bill.
    interface Prepared {

        /// Called when the label's row is there.
        void store();
    }
}
