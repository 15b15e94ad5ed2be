package com.billwright.models.sorting;

import java.util.List;

/// A page on which the machine thinks that a bill starts.
///
/// @param page from 2: the first bill starts on page 1 anyway
/// @param confidence 0 to 1
/// @param because in words for a person
public record ProposedStart(int page, double confidence, List<String> because) {

    /// From here on a document is split without asking: a wrong split costs more than a missed one.
    public static final double SURE = 0.9;

    /// Below this it is not worth a person's look.
    public static final double LIKELY = 0.4;

    public ProposedStart {
        because = List.copyOf(because);
    }

    public boolean sure() {
        return confidence >= SURE;
    }
}
