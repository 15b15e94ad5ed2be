package com.billwright.api.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Optional;

/// A document of the set. Its true values are not looked at before its prediction is written.
///
/// @param ocr the file with its given words
record TruthLine(String id, Path file, Optional<Path> ocr, JsonNode all) {

    /// The true value of a field; empty when the bill has none.
    Optional<String> value(String field) {
        return text(all.path("fields").path(field));
    }

    /// Which vendor or layout it is from, as the set's `group_key` names it.
    Optional<String> group(String key) {
        return text(all.path(key)).or(() -> value(key));
    }

    private static Optional<String> text(JsonNode value) {
        return value.isValueNode() && !value.isNull() && !value.asText().isBlank()
                ? Optional.of(value.asText())
                : Optional.empty();
    }
}
