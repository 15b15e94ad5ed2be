package com.billwright.models.pages;

import com.billwright.extraction.pages.DocumentType;
import java.util.List;

/// What is asked about pages, and what can be answered.
public enum PageQuestion {
    /// Of which type is the document?
    TYPE(DocumentType.NAMES),
    /// Does a bill start on this page?
    START(List.of("continues", "starts"));

    /// The answer that a bill starts.
    public static final String STARTS = "starts";

    /// The answer that the bill before goes on.
    public static final String CONTINUES = "continues";

    private final List<String> answers;

    PageQuestion(List<String> answers) {
        this.answers = answers;
    }

    public List<String> answers() {
        return answers;
    }
}
