package com.billwright.models.labels;

import com.billwright.models.labels.Shares.Share;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;

/// How a bill is divided and its lines are booked, as JSON in its row.
public final class CodingJson {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private CodingJson() {}

    public static String write(Shares shares) {
        return json(shares.all());
    }

    public static String write(List<LineCoding> lines) {
        return json(lines);
    }

    public static Shares shares(String json) {
        return new Shares(read(json, new TypeReference<List<Share>>() {}));
    }

    public static List<LineCoding> lines(String json) {
        return read(json, new TypeReference<>() {});
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A bill's coding cannot be written", e);
        }
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A bill's coding cannot be read", e);
        }
    }
}
