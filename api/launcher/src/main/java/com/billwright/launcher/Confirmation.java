package com.billwright.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What a careful reviewer sends for a bill whose truth is known: proposals that are right as they
/// are, the others corrected.
public final class Confirmation {

    private Confirmation() {}

    /// @param review the server's page of the part
    /// @param truth normalised values by field name, all that is printed
    /// @param coding `vendorId`, `accountId`, `propertyId`, each may be null
    public static Map<String, Object> of(
            JsonNode review,
            Map<String, String> truth,
            Map<String, ? extends @Nullable Object> coding) {
        Map<String, String> left = new TreeMap<>(truth);
        List<Map<String, Object>> fields = new ArrayList<>();
        for (JsonNode field : review.path("fields")) {
            String name = field.path("name").asText();
            String right = left.remove(name);
            JsonNode proposed = field.path("proposed");
            if (right != null) {
                fields.add(answer(name, right, proposed));
            } else if (proposed.isObject()) {
                fields.add(field(name, null, "misread", null));
            }
        }
        Map<String, Object> confirmation = new HashMap<>();
        confirmation.put("version", review.path("version").asInt());
        confirmation.put("fields", fields);
        confirmation.put("coding", coding);
        return confirmation;
    }

    /// Confirms a part, having looked at whatever is warned of.
    ///
    /// @param part its path
    public static void send(
            ApiClient client,
            String part,
            Map<String, Object> confirmation,
            Map<String, String> truth)
            throws IOException, InterruptedException {
        client.post(part + "/confirm", seen(client, part, confirmation, truth));
    }

    /// The same confirmation by somebody who has looked at whatever is warned of.
    static Map<String, Object> seen(
            ApiClient client,
            String part,
            Map<String, Object> confirmation,
            Map<String, String> truth)
            throws IOException, InterruptedException {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("vendorId", coding(confirmation).get("vendorId"));
        values.put("vendor", truth.get("vendor"));
        values.put("invoiceNumber", truth.get("invoice_number"));
        values.put("invoiceDate", truth.get("invoice_date"));
        values.put("total", truth.get("total"));
        values.put("iban", truth.get("iban"));
        List<String> seen = new ArrayList<>();
        client.post(part + "/warnings", values)
                .path("warnings")
                .forEach(warning -> seen.add(warning.path("key").asText()));
        Map<String, Object> all = new HashMap<>(confirmation);
        all.put("seen", seen);
        return all;
    }

    private static Map<?, ?> coding(Map<String, Object> confirmation) {
        return confirmation.get("coding") instanceof Map<?, ?> coding ? coding : Map.of();
    }

    /// A right proposal is taken with its place; so is an alternative; else only the value is known.
    private static Map<String, Object> answer(String name, String right, JsonNode proposed) {
        if (proposed.path("value").asText().equals(right)) {
            return field(name, right, "read", proposed);
        }
        for (JsonNode alternative : proposed.path("alternatives")) {
            if (alternative.path("value").asText().equals(right)) {
                return field(name, right, "misread", alternative);
            }
        }
        return field(name, right, "misread", null);
    }

    private static Map<String, Object> field(
            String name, @Nullable String value, String intent, @Nullable JsonNode place) {
        Map<String, Object> field = new HashMap<>();
        field.put("name", name);
        field.put("value", value);
        field.put("intent", intent);
        boolean stands = place != null && place.path("box").isArray();
        field.put("page", stands && place != null ? place.path("page").asInt() : null);
        field.put("box", stands && place != null ? place.path("box") : null);
        return field;
    }
}
