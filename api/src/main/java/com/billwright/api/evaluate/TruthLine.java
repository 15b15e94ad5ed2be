package com.billwright.api.evaluate;

import com.billwright.extraction.field.InvoiceLine;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    /// The bill's true lines; empty when the truth does not speak of lines.
    Optional<List<InvoiceLine>> lines() {
        JsonNode fields = all.path("fields");
        return Stream.of(all.path("lines"), fields.path("lines"), fields.path("line_items"))
                .filter(JsonNode::isArray)
                .findFirst()
                .map(lines -> lines.valueStream().map(TruthLine::line).toList());
    }

    private static InvoiceLine line(JsonNode line) {
        return new InvoiceLine(
                text(line.path("description")).orElse(""),
                number(line.path("quantity")),
                text(line.path("unit")).orElse(""),
                number(line.path("unit_price")),
                number(line.path("amount")).or(() -> number(line.path("line_total"))),
                number(line.path("tax_rate")));
    }

    /// Empty also where what is said is no number.
    private static Optional<BigDecimal> number(JsonNode value) {
        return text(value).filter(t -> t.matches("-?\\d{1,12}(\\.\\d{1,8})?")).map(BigDecimal::new);
    }

    private static Optional<String> text(JsonNode value) {
        return value.isValueNode() && !value.isNull() && !value.asText().isBlank()
                ? Optional.of(value.asText())
                : Optional.empty();
    }
}
