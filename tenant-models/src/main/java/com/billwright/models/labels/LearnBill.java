package com.billwright.models.labels;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/// Makes a confirmed bill a label and remembers it, in the caller's transaction: the next page from
/// that vendor already knows.
@ApplicationScoped
public class LearnBill {

    /// Learns it; a bill learnt before under that part is replaced.
    @Transactional(Transactional.TxType.MANDATORY)
    public void learn(ConfirmedBill bill) {
        throw new UnsupportedOperationException("to come");
    }

    /// Unlearns it: the part was reopened or turned out to be no bill.
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(UUID partId) {
        throw new UnsupportedOperationException("to come");
    }
}
