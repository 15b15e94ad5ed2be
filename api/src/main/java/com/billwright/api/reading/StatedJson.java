package com.billwright.api.reading;

import com.billwright.extraction.field.FieldType;
import com.billwright.extraction.field.FieldValue;
import com.billwright.extraction.field.InvoiceLine;
import com.billwright.extraction.field.Source;
import com.billwright.extraction.field.StandardFields;
import com.billwright.extraction.field.Stated;
import com.billwright.extraction.field.TaxShare;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a document states, and a bill's taxes, as the tables keep them.
public final class StatedJson {

    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .addModule(new Jdk8Module())
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .build();

    private StatedJson() {}

    private record Value(String field, String value, Source source, int page, String because) {}

    private record Whole(
            @Nullable List<Value> fields,
            @Nullable List<InvoiceLine> lines,
            @Nullable List<TaxShare> taxes,
            @Nullable String documentType) {}

    static String write(Stated stated) {
        List<Value> values =
                stated.fields().stream()
                        .map(v ->
                                new Value(
                                        v.field(),
                                        v.value().normalised(),
                                        v.source(),
                                        v.page(),
                                        v.because()))
                        .toList();
        return json(new Whole(values, stated.lines(), stated.taxes(), stated.documentType()));
    }

    static Stated read(String json) {
        Whole whole = value(json, new TypeReference<>() {});
        return new Stated(
                orNone(whole.fields).stream().map(StatedJson::value).toList(),
                orNone(whole.lines),
                orNone(whole.taxes),
                whole.documentType == null ? "" : whole.documentType);
    }

    public static String writeTaxes(List<TaxShare> taxes) {
        return json(taxes);
    }

    public static List<TaxShare> readTaxes(String json) {
        return value(json, new TypeReference<>() {});
    }

    private static Stated.Value value(Value v) {
        FieldType type = StandardFields.type(v.field);
        return new Stated.Value(
                v.field, FieldValue.parse(type, v.value), v.source, v.page, v.because);
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What a document states is plain data", e);
        }
    }

    private static <T> T value(String json, TypeReference<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What a document states cannot be read", e);
        }
    }
}
