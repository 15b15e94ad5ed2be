package com.billwright.api.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Stream;

/// A payment line of a tenant's books. Its account is not looked at before its prediction is written.
record PaymentLine(String id, JsonNode all) {

    /// Empty when the line names none; so are all the others.
    Optional<String> supplier() {
        return text("supplier");
    }

    Optional<String> supplierId() {
        return text("supplier_id");
    }

    Optional<BigDecimal> net() {
        return amount("net");
    }

    Optional<BigDecimal> gross() {
        return amount("gross");
    }

    Optional<LocalDate> day() {
        return text("payment_date").flatMap(PaymentLine::date);
    }

    Optional<String> narrative() {
        return text("narrative");
    }

    /// The answer.
    Optional<String> account() {
        return text(all.path("fields").path("gl_name"));
    }

    private Optional<String> text(String key) {
        return text(all.path(key));
    }

    private static Optional<String> text(JsonNode value) {
        return Stream.of(value)
                .filter(v -> v.isValueNode() && !v.isNull())
                .map(v -> v.asText().strip())
                .filter(t -> !t.isEmpty())
                .findFirst();
    }

    private Optional<BigDecimal> amount(String key) {
        return text(key).filter(t -> t.matches("-?\\d{1,12}(\\.\\d{1,8})?")).map(BigDecimal::new);
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
