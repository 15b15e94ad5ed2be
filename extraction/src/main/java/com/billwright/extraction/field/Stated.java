package com.billwright.extraction.field;

import java.util.List;
import java.util.Optional;

/// What a document states for machines: in its e-invoice XML, in a QR code. Such values need no
/// model; the page is still read so that a person sees where they stand.
///
/// @param fields best first where several state the same field: XML before QR codes
/// @param documentType `invoice`, `credit_note` …; empty when nothing says it
public record Stated(
        List<Value> fields, List<InvoiceLine> lines, List<TaxShare> taxes, String documentType) {

    /// @param field a standard field's name
    /// @param source [Source#XML] or [Source#QR]
    /// @param page of the QR code, from 1; 0 when it is stated of the document as a whole
    /// @param because where it was stated, in words for a person
    public record Value(String field, FieldValue value, Source source, int page, String because) {}

    public Stated {
        fields = List.copyOf(fields);
        lines = List.copyOf(lines);
        taxes = List.copyOf(taxes);
    }

    /// A document that is for people alone.
    public static Stated nothing() {
        return new Stated(List.of(), List.of(), List.of(), "");
    }

    /// What is meant of the pages from `first` to `last`: that of their QR codes, and for the
    /// document's first part what is stated of the whole.
    public Stated pages(int first, int last) {
        List<Value> meant =
                fields.stream()
                        .filter(f ->
                                f.page() == 0 ? first == 1 : f.page() >= first && f.page() <= last)
                        .toList();
        return first == 1
                ? new Stated(meant, lines, taxes, documentType)
                : new Stated(meant, List.of(), List.of(), "");
    }

    public Optional<Value> field(String name) {
        return fields.stream().filter(f -> f.field().equals(name)).findFirst();
    }
}
