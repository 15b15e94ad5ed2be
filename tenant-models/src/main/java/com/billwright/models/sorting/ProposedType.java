package com.billwright.models.sorting;

import com.billwright.extraction.pages.DocumentType;
import java.util.List;

/// What the machine takes a part for.
///
/// @param confidence 0 to 1
/// @param because in words for a person
public record ProposedType(DocumentType type, double confidence, List<String> because) {

    public ProposedType {
        because = List.copyOf(because);
    }
}
