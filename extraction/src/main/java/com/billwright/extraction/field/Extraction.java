package com.billwright.extraction.field;

import java.util.List;
import java.util.Optional;

/// What the machine proposes for a part: a value for each field that it believes to be on the page.
///
/// @param scorer which model answered: `CandidateScorer.version()`
/// @param layout key of the layout cluster that the memory recognised, empty when it is a new one
public record Extraction(List<ProposedField> fields, String scorer, String layout) {

    public Extraction {
        fields = List.copyOf(fields);
    }

    public Optional<ProposedField> field(String name) {
        return fields.stream().filter(f -> f.name().equals(name)).findFirst();
    }
}
