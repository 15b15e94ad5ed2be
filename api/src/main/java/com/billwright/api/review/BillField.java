package com.billwright.api.review;

import com.billwright.extraction.text.Box;
import com.billwright.models.labels.ConfirmedField;
import com.billwright.models.labels.Intent;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A confirmed field as a bill keeps it.
///
/// @param value normalised
/// @param page from 1; 0 when it stands nowhere
record BillField(String name, String value, Intent intent, int page, @Nullable Box box) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static BillField of(ConfirmedField field) {
        return new BillField(
                field.name(),
                field.value().normalised(),
                field.intent(),
                field.page(),
                field.box());
    }

    static String toJson(List<BillField> fields) {
        try {
            return JSON.writeValueAsString(fields);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A bill is plain data", e);
        }
    }

    static List<BillField> fromJson(String json) {
        try {
            return JSON.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored bill cannot be read", e);
        }
    }
}
