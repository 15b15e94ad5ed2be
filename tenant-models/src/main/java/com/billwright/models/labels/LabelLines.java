package com.billwright.models.labels;

import com.billwright.extraction.field.InvoiceLine;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;

/// A bill's lines as JSON in a row.
public final class LabelLines {

    private static final String WHAT = "A bill's lines";

    private LabelLines() {}

    public static String write(List<InvoiceLine> lines) {
        return RowJson.write(WHAT, lines);
    }

    /// The lines of a row's `lines`.
    public static List<InvoiceLine> read(String json) {
        return RowJson.read(WHAT, json, new TypeReference<>() {});
    }
}
