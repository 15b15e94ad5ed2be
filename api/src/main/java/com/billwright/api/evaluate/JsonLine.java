package com.billwright.api.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/// JSON that a person gave: what is wrong with it is said with where it stands.
final class JsonLine {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private JsonLine() {}

    /// @param where names the place: `truth.jsonl, line 3`
    /// @throws BadInput when the text is no JSON object
    static JsonNode object(String text, String where) {
        try {
            JsonNode json = JSON.readTree(text);
            if (json.isObject()) {
                return json;
            }
        } catch (JsonProcessingException e) {
            throw new BadInput(where + " is no JSON: " + e.getOriginalMessage());
        }
        throw new BadInput(where + " is no JSON object");
    }

    /// @throws BadInput when there is no such text
    static String text(JsonNode json, String key, String where) {
        JsonNode value = json.path(key);
        if (!value.isTextual() || value.asText().isBlank()) {
            throw new BadInput(where + ": it has no \"" + key + "\"");
        }
        return value.asText();
    }
}
