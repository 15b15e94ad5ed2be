package com.billwright.models.base;

import com.billwright.extraction.field.Field;
import com.billwright.extraction.field.FieldValue;
import com.billwright.extraction.text.DocumentText;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Real documents with their true values, for a base to learn from besides generated ones.
///
/// @param source where they come from and under which licence, for the model's card
/// @param locale their language and usual currency
/// @param fields the standard fields that the truth is about
/// @param documents in the order in which they came in
public record RealDocuments(
        String name, String source, Locale locale, List<Field> fields, List<Document> documents) {

    /// @param vendor names the vendor or layout: what is left out together when a base is examined
    /// @param truth by standard field; of a field that is missing nothing is known
    public record Document(String vendor, DocumentText text, Map<String, FieldValue> truth) {}

    PracticeTenant tenant() {
        Map<String, Integer> earlier = new HashMap<>();
        return new PracticeTenant(
                name,
                documents.stream()
                        .map(d ->
                                new PracticeBill(
                                        d.vendor(),
                                        earlier.merge(d.vendor(), 1, Integer::sum) - 1,
                                        "",
                                        locale,
                                        d.text(),
                                        fields,
                                        d.truth(),
                                        false))
                        .toList(),
                false);
    }
}
