package com.billwright.api.evaluate;

import com.billwright.extraction.field.Extraction;
import com.billwright.extraction.field.Field;
import com.billwright.extraction.field.InvoiceLine;
import com.billwright.extraction.field.ProposedField;
import com.billwright.extraction.field.TaxShare;
import com.billwright.extraction.text.Reading;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// A prediction as a JSON object: what has no value has no key.
final class PredictionLine {

    private PredictionLine() {}

    static ObjectNode status(ReadLine read, long nanos) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", read.line().id());
        json.put("status", read.readable().isPresent() ? "read" : "unreadable");
        if (!read.reason().isEmpty()) {
            json.put("reason", read.reason());
        }
        json.put("milliseconds", Math.round(nanos / 1e6));
        return json;
    }

    /// @param fields those of the set: the tenant may have others
    static ObjectNode of(ReadLine read, long nanos, Extraction extraction, List<Field> fields) {
        ObjectNode json = status(read, nanos);
        json.put("modelVersion", extraction.scorer());
        ObjectNode values = json.putObject("fields");
        for (Field field : fields) {
            extraction.field(field.name()).ifPresent(f -> values.set(field.name(), value(f)));
        }
        var lines = json.putArray("lines");
        extraction.lines().forEach(line -> lines.add(line(line)));
        var taxes = json.putArray("taxes");
        extraction.taxes().forEach(tax -> taxes.add(tax(tax)));
        return json;
    }

    private static ObjectNode value(ProposedField field) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("value", field.value().normalised());
        json.put("confidence", Math.round(field.confidence() * 1e6) / 1e6);
        json.put("source", source(field));
        var box = field.box();
        if (field.page() > 0) {
            json.put("page", field.page());
        }
        if (box != null) {
            var corners = json.putArray("box");
            for (double corner : new double[] {box.x0(), box.y0(), box.x1(), box.y1()}) {
                corners.add(Math.round(corner * 1e5) / 1e5);
            }
        }
        return json;
    }

    /// Who answered; a model's answer from a page says how that was read.
    private static String source(ProposedField field) {
        return switch (field.source()) {
            case XML -> "xml";
            case QR -> "qr";
            case MEMORY -> "memory";
            case RULE -> "model";
            case MODEL ->
                    field.page() == 0
                            ? "model"
                            : field.reading() == Reading.DIGITAL ? "digital" : "ocr";
        };
    }

    private static ObjectNode line(InvoiceLine line) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        if (!line.description().isEmpty()) {
            json.put("description", line.description());
        }
        number(json, "quantity", line.quantity());
        money(json, "unit_price", line.unitPrice());
        money(json, "amount", line.amount());
        return json;
    }

    private static ObjectNode tax(TaxShare tax) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        number(json, "rate", tax.rate());
        money(json, "base", tax.base());
        money(json, "tax", tax.tax());
        return json;
    }

    private static void number(ObjectNode json, String key, Optional<BigDecimal> number) {
        number.ifPresent(n -> json.put(key, n.toPlainString()));
    }

    private static void money(ObjectNode json, String key, Optional<BigDecimal> amount) {
        amount.ifPresent(a ->
                json.put(
                        key,
                        a.setScale(Math.max(2, a.stripTrailingZeros().scale())).toPlainString()));
    }
}
