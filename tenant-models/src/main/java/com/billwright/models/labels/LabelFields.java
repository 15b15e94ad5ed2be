package com.billwright.models.labels;

import com.billwright.extraction.field.Extraction;
import com.billwright.extraction.field.FieldType;
import com.billwright.extraction.field.FieldValue;
import com.billwright.extraction.field.Source;
import com.billwright.extraction.text.Box;
import com.billwright.models.training.Said;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A label's fields as JSON in its row, values normalised.
public final class LabelFields {

    private static final String FIELDS = "A label's fields";

    private LabelFields() {}

    private record Stored(
            String name,
            FieldType type,
            String value,
            Intent intent,
            int page,
            double @Nullable [] box) {}

    /// What the machine had said before it knew: judges the models by and by.
    ///
    /// @param unadjusted as the model gave it; null in older labels, whose models adjusted nothing
    private record Proposed(
            String name,
            String value,
            double confidence,
            @Nullable Double unadjusted,
            Source source) {}

    static String write(List<ConfirmedField> fields) {
        return RowJson.write(FIELDS, fields.stream().map(LabelFields::stored).toList());
    }

    static String write(Extraction proposed) {
        return RowJson.write(FIELDS, proposed(proposed));
    }

    private static List<Proposed> proposed(Extraction extraction) {
        return extraction.fields().stream()
                .map(f ->
                        new Proposed(
                                f.name(),
                                f.value().normalised(),
                                f.confidence(),
                                f.unadjusted(),
                                f.source()))
                .toList();
    }

    /// What the models proposed, by field; not what the bill states for machines.
    static Map<String, Said> said(Extraction proposed) {
        return said(proposed(proposed));
    }

    private static Map<String, Said> said(List<Proposed> proposals) {
        Map<String, Said> said = new HashMap<>();
        for (Proposed p : proposals) {
            double confidence = p.unadjusted() == null ? p.confidence() : p.unadjusted();
            if (!p.source().stated()) {
                said.put(p.name(), new Said(p.value(), confidence, p.source() == Source.RULE));
            }
        }
        return said;
    }

    /// What a row's `proposed` says of the models, by field.
    public static Map<String, Said> said(String json) {
        return said(proposals(json));
    }

    /// The fields that a row's `proposed` has as the document stated them.
    public static Set<String> stated(String json) {
        return proposals(json).stream()
                .filter(p -> p.source().stated())
                .map(Proposed::name)
                .collect(Collectors.toSet());
    }

    private static List<Proposed> proposals(String json) {
        return RowJson.read("A label's proposals", json, new TypeReference<List<Proposed>>() {});
    }

    /// The fields of a row's `fields`.
    public static List<ConfirmedField> read(String json) {
        return RowJson.read(FIELDS, json, new TypeReference<List<Stored>>() {}).stream()
                .map(LabelFields::confirmed)
                .toList();
    }

    private static Stored stored(ConfirmedField field) {
        var type =
                switch (field.value()) {
                    case FieldValue.Day _ -> FieldType.DATE;
                    case FieldValue.Amount _ -> FieldType.AMOUNT;
                    case FieldValue.Text _ -> FieldType.TEXT;
                };
        var box = field.box();
        return new Stored(
                field.name(),
                type,
                field.value().normalised(),
                field.intent(),
                field.page(),
                box == null ? null : new double[] {box.x0(), box.y0(), box.x1(), box.y1()});
    }

    private static ConfirmedField confirmed(Stored field) {
        var box = field.box();
        return new ConfirmedField(
                field.name(),
                FieldValue.parse(field.type(), field.value()),
                field.intent(),
                field.page(),
                box == null ? null : new Box(box[0], box[1], box[2], box[3]));
    }
}
