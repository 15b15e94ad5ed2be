package com.billwright.api.documents;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;

/// Reasons in words as a row keeps them: a list in JSON.
final class Reasons {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Reasons() {}

    static String write(List<String> reasons) {
        try {
            return JSON.writeValueAsString(reasons);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Reasons cannot be written", e);
        }
    }

    static List<String> read(String json) {
        try {
            return JSON.readValue(json, new TypeReference<List<String>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Reasons cannot be read", e);
        }
    }
}
