package com.billwright.models.training;

import com.billwright.extraction.field.Field;
import com.billwright.extraction.field.StandsAt;
import com.billwright.extraction.memory.MemoryEntry;
import com.billwright.extraction.memory.MemoryIndex;
import com.billwright.extraction.memory.VendorMemory;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/// Goes over bills in the order in which they were confirmed; each is seen with the memory of those
/// before it, as it was when it came in.
public final class Replay {

    private final List<Field> fields;
    private final Locale locale;
    private final MemoryIndex memory = new MemoryIndex();

    public Replay(List<Field> fields, Locale locale) {
        this.fields = List.copyOf(fields);
        this.locale = locale;
    }

    /// Shows each bill with the memory of all before it, then remembers it.
    public void over(List<LabelledBill> oldestFirst, BiConsumer<LabelledBill, VendorMemory> seen) {
        for (LabelledBill bill : oldestFirst) {
            seen.accept(bill, memory);
            memory.add(
                    MemoryEntry.of(
                            bill.key(), bill.text(), standing(bill), fields, locale, memory));
        }
    }

    /// The values that were read from the page, which alone teach.
    static Map<String, StandsAt> standing(LabelledBill bill) {
        Map<String, StandsAt> standing = new TreeMap<>();
        bill.values()
                .forEach((field, confirmed) -> {
                    if (!confirmed.overridden()) {
                        standing.put(field, confirmed.standsAt());
                    }
                });
        return standing;
    }
}
