package com.billwright.models.drift;

import com.billwright.extraction.field.Field;
import com.billwright.models.labels.ConfirmedField;
import com.billwright.models.labels.Intent;
import com.billwright.models.labels.LabelFields;
import com.billwright.models.training.Said;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How right the machine was about a bill that a person confirmed afterwards, judged as gates judge: a
/// value that it missed is as wrong as one that is not there. What the document stated, what a person
/// decided in spite of the page, and what merely follows from other values says nothing of a model.
///
/// @param right by field
record JudgedBill(Instant at, SortedMap<String, Boolean> right) {

    JudgedBill {
        right = Collections.unmodifiableSortedMap(new TreeMap<>(right));
    }

    /// @param confirmed a label's `fields`
    /// @param proposed a label's `proposed`
    static JudgedBill of(Instant at, String confirmed, String proposed, List<Field> fields) {
        Map<String, ConfirmedField> values =
                LabelFields.read(confirmed).stream()
                        .collect(Collectors.toMap(ConfirmedField::name, Function.identity()));
        Map<String, Said> said = LabelFields.said(proposed);
        Set<String> stated = LabelFields.stated(proposed);
        SortedMap<String, Boolean> right = new TreeMap<>();
        for (Field field : fields) {
            ConfirmedField value = values.get(field.name());
            Said proposal = said.get(field.name());
            boolean asked = value != null || proposal != null && !proposal.follows();
            boolean decided = value != null && value.intent() == Intent.OVERRIDDEN;
            if (asked && !decided && !stated.contains(field.name())) {
                right.put(
                        field.name(),
                        proposal != null && value != null && proposal.is(field, value.value()));
            }
        }
        return new JudgedBill(at, right);
    }
}
