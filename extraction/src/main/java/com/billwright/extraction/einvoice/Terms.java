package com.billwright.extraction.einvoice;

import com.billwright.extraction.field.FieldType;
import com.billwright.extraction.field.FieldValue;
import com.billwright.extraction.field.Source;
import com.billwright.extraction.field.StandardFields;
import com.billwright.extraction.field.Stated;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Gathers what is stated of each standard field; the first statement about a field counts. What is
/// no value of the field's type is not stated.
final class Terms {

    private final Source source;
    private final int page;
    private final Function<String, String> because;
    private final List<Stated.Value> values = new ArrayList<>();

    /// @param page of the QR code; 0 for an XML
    /// @param because words what a value means for a person
    Terms(Source source, int page, Function<String, String> because) {
        this.source = source;
        this.page = page;
        this.because = because;
    }

    /// @param meaning what the standard calls the value: `invoice number (BT-1)`
    void add(String field, Optional<String> text, String meaning) {
        text.filter(t -> values.stream().noneMatch(v -> v.field().equals(field)))
                .flatMap(t -> value(field, t))
                .ifPresent(v ->
                        values.add(
                                new Stated.Value(field, v, source, page, because.apply(meaning))));
    }

    List<Stated.Value> values() {
        return List.copyOf(values);
    }

    private static Optional<FieldValue> value(String field, String text) {
        FieldType type = StandardFields.type(field);
        try {
            return switch (type) {
                case DATE -> Lexical.day(text).map(FieldValue.Day::new);
                case AMOUNT ->
                        Lexical.decimal(text).map(Lexical::money).map(FieldValue.Amount::new);
                case CURRENCY -> Lexical.currency(text).map(FieldValue.Text::new);
                case TEXT, IDENTIFIER, CHOICE -> Optional.of(new FieldValue.Text(text));
            };
        } catch (IllegalArgumentException outsideOfWhatBillsSay) {
            return Optional.empty();
        }
    }
}
