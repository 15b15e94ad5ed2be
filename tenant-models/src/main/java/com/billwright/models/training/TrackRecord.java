package com.billwright.models.training;

import com.billwright.extraction.candidate.RightCandidates;
import com.billwright.extraction.field.Field;
import com.billwright.extraction.field.FieldValue;
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

    static Map<String, List<Judgement>> of(List<LabelledBill> bills, List<Field> fields) {
        TrackRecord record = new TrackRecord(fields);
        bills.forEach(bill -> record.add(bill.values(), bill.said()));
        return record.byField();
    }

    /// A proposal for a field that the bill turned out not to have was wrong, unless it merely
    /// followed from others; where a person decided otherwise than the page says, nothing is known of
    /// it.
    ///
    /// @param confirmed the bill's values, by field
    /// @param said what had been proposed, by field
    public void add(Map<String, ConfirmedValue> confirmed, Map<String, Said> said) {
        for (Field field : fields) {
            Said proposal = said.get(field.name());
            ConfirmedValue value = confirmed.get(field.name());
            if (proposal != null && (value == null ? !proposal.follows() : !value.overridden())) {
                byField.computeIfAbsent(field.name(), f -> new ArrayList<>())
                        .add(new Judgement(proposal.confidence(), right(field, proposal, value)));
            }
        }
    }

    /// In the order in which bills were added; fields without any proposal are left out.
    public Map<String, List<Judgement>> byField() {
        return Map.copyOf(byField);
    }

    private static boolean right(Field field, Said said, @Nullable ConfirmedValue confirmed) {
        return confirmed != null
                && RightCandidates.equal(
                        field.type(),
                        FieldValue.parse(field.type(), said.value()),
                        confirmed.value());
    }
}
