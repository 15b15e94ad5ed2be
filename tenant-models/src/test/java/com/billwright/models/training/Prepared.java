package com.billwright.models.training;

import com.billwright.extraction.field.Field;
import com.billwright.models.base.BaseModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Labelled bills as they are prepared one after the other, each with the memory of those before it.
public final class Prepared {

    private Prepared() {}

    public static List<PreparedBill> of(
            BaseModel base, List<LabelledBill> oldestFirst, List<Field> fields, Locale locale) {
        List<PreparedBill> prepared = new ArrayList<>();
        new Replay(fields, locale)
                .over(
                        oldestFirst,
                        (bill, memory) ->
                                prepared.add(
                                        PrepareBill.of(
                                                base,
                                                bill,
                                                memory.recall(bill.text()),
                                                fields,
                                                locale)));
        return prepared;
    }
}
