package com.billwright.models.labels;

import com.billwright.extraction.text.DocumentText;
import com.billwright.models.tenant.LabelsChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Function;

/// Makes many bills that were confirmed elsewhere labels of the entered tenant at once. They are not
/// remembered one by one, and what training needs of them is for the caller to add.
@ApplicationScoped
public class WriteHistory {

    private final StoreLabels labels;
    private final StoreBooking bookings;
    private final LabelsChanged changed;

    WriteHistory(StoreLabels labels, StoreBooking bookings, LabelsChanged changed) {
        this.labels = labels;
        this.bookings = bookings;
        this.changed = changed;
    }

    /// @param words packs a bill's words as `DocumentTextCodec` does
    @Transactional(Transactional.TxType.MANDATORY)
    public void write(List<ConfirmedBill> oldestFirst, Function<DocumentText, byte[]> words) {
        changed.lock();
        labels.store(oldestFirst, words);
        bookings.store(oldestFirst);
        changed.mark();
    }
}
