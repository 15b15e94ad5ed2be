package com.billwright.models.versions;

import com.billwright.models.versions.ModelVersion.FieldScore;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;

/// Scores per field as JSON: `[{"field":"total","champion":0.9,"challenger":0.95,"count":20}]`.
public final class FieldScores {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private FieldScores() {}

    public static String write(List<FieldScore> scores) {
        try {
            return JSON.writeValueAsString(scores);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write scores", e);
        }
    }

    public static List<FieldScore> read(String json) {
        try {
            return JSON.readValue(json, new TypeReference<List<FieldScore>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot read scores", e);
        }
    }
}
