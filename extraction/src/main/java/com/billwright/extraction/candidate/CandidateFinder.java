package com.billwright.extraction.candidate;

import java.util.Locale;
import java.util.function.Consumer;

/// Finds the candidates of one kind on a page.
interface CandidateFinder {

    /// Hands each candidate to `found`; the same one twice is no harm.
    void find(Lines lines, Locale locale, Consumer<Candidate> found);
}
