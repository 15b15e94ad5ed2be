package com.billwright.models.training;

import com.billwright.extraction.field.Field;
import com.billwright.models.confidence.Judgement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// How right a tenant's proposals were, each made before its bill was confirmed.
public final class TrackRecord {

    private final List<Field> fields;
    private final Map<String, List<Judgement>> byField = new TreeMap<>();

    public TrackRecord(List<Field> fields) {
        this.fields = List.copyOf(fields);
    }

    /// Of bills that were prepared, in their order; fields without any proposal are left out.
    public static Map<String, List<Judgement>> of(List<PreparedBill> bills, List<Field> fields) {
        TrackRecord record = new TrackRecord(fields);
        for (PreparedBill bill : bills) {
            for (PreparedField field : bill.fields()) {
                if (field.record() != PreparedField.Record.NONE) {
                    record.add(
                            field.name(),
                            new Judgement(
                                    field.said(), field.record() == PreparedField.Record.RIGHT));
                }
            }
        }
        record.byField.keySet().retainAll(fields.stream().map(Field::name).toList());
        return record.byField();
    }

    /// @param confirmed the bill's values, by field
    /// @param said what had been proposed, by field
    public void add(Map<String, ConfirmedValue> confirmed, Map<String, Said> said) {
        for (Field field : fields) {
            Said proposal = said.get(field.name());
            PreparedField.Record record = record(field, proposal, confirmed.get(field.name()));
            if (proposal != null && record != PreparedField.Record.NONE) {
                boolean right = record == PreparedField.Record.RIGHT;
                add(field.name(), new Judgement(proposal.confidence(), right));
            }
        }
    }

    private void add(String field, Judgement judgement) {
        byField.computeIfAbsent(field, f -> new ArrayList<>()).add(judgement);
    }

    /// A proposal for a field that the bill turned out not to have was wrong, unless it merely
    /// followed from others; where a person decided otherwise than the page says, nothing is known of
    /// it.
    static PreparedField.Record record(
            Field field, @Nullable Said proposal, @Nullable ConfirmedValue value) {
        if (proposal == null || (value == null ? proposal.follows() : value.overridden())) {
            return PreparedField.Record.NONE;
        }
        return value != null && proposal.is(field, value.value())
                ? PreparedField.Record.RIGHT
                : PreparedField.Record.WRONG;
    }

    /// In the order in which bills were added; fields without any proposal are left out.
    public Map<String, List<Judgement>> byField() {
        return Map.copyOf(byField);
    }
}
