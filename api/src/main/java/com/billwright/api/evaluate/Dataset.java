package com.billwright.api.evaluate;

import com.billwright.extraction.field.Field;
import com.billwright.extraction.field.FieldType;
import com.billwright.extraction.field.StandardFields;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a set says of itself: `dataset.json`.
///
/// @param currency the one meant where a bill prints none; empty when the set does not say
/// @param groupKey the key of a truth line that names the bill's vendor or layout; empty for none
/// @param fields those that the truth is about, each with the standard field that it is or resembles
record Dataset(
        String name,
        Locale locale,
        Optional<Currency> currency,
        String groupKey,
        List<Field> fields) {

    /// @throws BadInput saying what is wrong
    static Dataset of(JsonNode json) {
        JsonNode standard = json.path("standard");
        List<Field> fields = new ArrayList<>();
        json.path("fields")
                .properties()
                .forEach(f ->
                        fields.add(
                                field(
                                        f.getKey(),
                                        f.getValue().asText(),
                                        standard.path(f.getKey()).asText(null))));
        if (fields.isEmpty()) {
            throw new BadInput("dataset.json names no fields");
        }
        return new Dataset(
                json.path("name").asText("unnamed"),
                Locale.forLanguageTag(json.path("locale").asText("en-US")),
                currency(json.path("currency")),
                json.path("group_key").asText(""),
                List.copyOf(fields));
    }

    /// A standard field of another type gives nothing to start from.
    private static Field field(String name, String type, @Nullable String standard) {
        try {
            FieldType known = FieldType.valueOf(type.toUpperCase(Locale.ROOT));
            boolean fits =
                    StandardFields.ALL.stream()
                            .anyMatch(f -> f.name().equals(standard) && f.type() == known);
            return new Field(name, known, fits ? standard : null);
        } catch (IllegalArgumentException e) {
            throw new BadInput(
                    "dataset.json: the field %s of type %s cannot be: names are lower case, types text, identifier, date, amount or currency"
                            .formatted(name, type));
        }
    }

    private static Optional<Currency> currency(JsonNode code) {
        if (code.isMissingNode() || code.isNull()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Currency.getInstance(code.asText()));
        } catch (IllegalArgumentException e) {
            throw new BadInput("dataset.json: no currency is called " + code.asText());
        }
    }
}
