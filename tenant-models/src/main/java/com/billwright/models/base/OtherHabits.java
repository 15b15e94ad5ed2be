package com.billwright.models.base;

import com.billwright.extraction.field.Field;
import com.billwright.extraction.field.FieldType;
import com.billwright.extraction.field.FieldValue;
import com.billwright.extraction.field.StandardFields;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/// Tenants that take other values than most: the contract's number where others take the invoice's,
/// the delivery date for the invoice's. What a field looks like cannot tell; only the memory of what
/// was confirmed on the vendor's earlier bills can, and how much it counts is learnt from these.
final class OtherHabits {

    private static final List<FieldType> TYPES =
            List.of(FieldType.IDENTIFIER, FieldType.DATE, FieldType.AMOUNT, FieldType.TEXT);

    private static final int EXCHANGES = 3;

    private OtherHabits() {}

    /// The bill as a tenant would confirm it that confuses some fields on all bills of its vendor.
    static PracticeBill on(PracticeBill bill) {
        SplittableRandom random = new SplittableRandom(bill.vendor().hashCode());
        Map<String, FieldValue> truth = new TreeMap<>(bill.truth());
        for (FieldType type : TYPES) {
            List<String> names =
                    StandardFields.ALL.stream()
                            .filter(f -> f.type() == type)
                            .map(Field::name)
                            .toList();
            for (int i = 0; i < EXCHANGES; i++) {
                String a = names.get(random.nextInt(names.size()));
                String b = names.get(random.nextInt(names.size()));
                FieldValue first = truth.get(a);
                FieldValue second = truth.get(b);
                if (first != null && second != null) {
                    truth.put(a, second);
                    truth.put(b, first);
                }
            }
        }
        return bill.withTruth(truth);
    }
}
