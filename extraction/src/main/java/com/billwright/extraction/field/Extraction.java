package com.billwright.extraction.field;

import java.util.List;
import java.util.Optional;

/// What the machine proposes for a part: a value for each field that it believes to be on the page.
///
/// @param scorer which model answered: `CandidateScorer.version()`
/// @param layout key of the layout cluster that the memory recognised, empty when it is a new one
/// @param lines in the bill's order; none when they are not known
public record Extraction(
        List<ProposedField> fields,
        String scorer,
        String layout,
        List<InvoiceLine> lines,
        List<TaxShare> taxes) {

    public Extraction {
        fields = List.copyOf(fields);
        lines = List.copyOf(lines);
        taxes = List.copyOf(taxes);
    }

    /// Without lines and taxes.
    public Extraction(List<ProposedField> fields, String scorer, String layout) {
        this(fields, scorer, layout, List.of(), List.of());
    }

    /// The same values with these lines and taxes.
    public Extraction with(List<InvoiceLine> lines, List<TaxShare> taxes) {
        return new Extraction(fields, scorer, layout, lines, taxes);
    }

    public Optional<ProposedField> field(String name) {
        return fields.stream().filter(f -> f.name().equals(name)).findFirst();
    }
}
