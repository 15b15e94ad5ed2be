package com.billwright.models.labels;

import com.billwright.models.labels.Shares.Share;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;

/// A bill's shares as JSON in its row.
public final class SharesJson {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private SharesJson() {}

    public static String write(Shares shares) {
        try {
            return JSON.writeValueAsString(shares.all());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A bill's shares cannot be written", e);
        }
    }

    public static Shares read(String json) {
        try {
            return new Shares(JSON.readValue(json, new TypeReference<List<Share>>() {}));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A bill's shares cannot be read", e);
        }
    }
}
