package com.billwright.models.gates;

import com.billwright.extraction.candidate.RightCandidates;
import com.billwright.extraction.field.Field;
import com.billwright.extraction.field.FieldValue;
import com.billwright.extraction.field.ProposedField;
import com.billwright.models.training.ConfirmedValue;
import com.billwright.models.training.LabelledBill;
import java.util.Optional;

/// A model's answer for one field of one bill.
///
/// @param value empty when the model says that the bill does not have the field
/// @param right whether a person confirmed just that
record Answer(Field field, Optional<FieldValue> value, double confidence, boolean right) {

    static Answer of(Field field, Optional<ProposedField> proposed, LabelledBill bill) {
        ConfirmedValue confirmed = bill.values().get(field.name());
        Optional<FieldValue> value = proposed.map(ProposedField::value);
        boolean right =
                confirmed == null
                        ? value.isEmpty()
                        : value.isPresent()
                                && RightCandidates.equal(
                                        field.type(), value.get(), confirmed.value());
        return new Answer(field, value, proposed.map(ProposedField::confidence).orElse(0.0), right);
    }

    /// As the gate compares it.
    TestedBill.Reply reply() {
        return new TestedBill.Reply(value.isPresent(), confidence, right);
    }
}
