package com.billwright.api.evaluate;

import com.billwright.extraction.field.Field;
import com.billwright.extraction.field.FieldValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A document's true values.
///
/// @param values in the order of the set's fields
/// @param unknowable fields whose value in the truth can be none of that type
record Truth(Map<Field, FieldValue> values, List<Field> unknowable) {

    static Truth of(TruthLine line, List<Field> fields) {
        Map<Field, FieldValue> values = new LinkedHashMap<>();
        List<Field> unknowable = new ArrayList<>();
        for (Field field : fields) {
            line.value(field.name())
                    .ifPresent(text ->
                            parse(field, text)
                                    .ifPresentOrElse(
                                            value -> values.put(field, value),
                                            () -> unknowable.add(field)));
        }
        return new Truth(values, unknowable);
    }

    private static Optional<FieldValue> parse(Field field, String text) {
        try {
            return Optional.of(FieldValue.parse(field.type(), text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
