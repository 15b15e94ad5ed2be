package com.billwright.extraction.candidate;

import com.billwright.extraction.field.FieldType;
import com.billwright.extraction.field.FieldValue;
import com.billwright.extraction.text.Box;
import com.billwright.extraction.text.Reading;
import java.util.List;

/// A span of words that could be a field's value.
///
/// @param page from 1
/// @param words indices into that page's words, ascending, at least one
/// @param raw the words as they stand on the page, blanks between them
/// @param confidence the least confidence among its words, 0 to 1
public record Candidate(
        FieldType type,
        int page,
        List<Integer> words,
        String raw,
        FieldValue value,
        Box box,
        double confidence) {

    public Candidate {
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("A candidate stands on at least one word");
        }
    }

    /// The same, its words being read the less surely.
    ///
    /// @param share of the confidence that is left, 0 to 1
    Candidate lessSure(double share) {
        return new Candidate(type, page, words, raw, value, box, confidence * share);
    }

    /// A value is no surer than its words: OCR reads wrong what no model can know.
    ///
    /// @param chosen how sure it is that these words are meant
    /// @param reading how the page was read
    public double seen(double chosen, Reading reading) {
        return reading == Reading.DIGITAL ? chosen : chosen * (0.5 + 0.5 * confidence);
    }
}
