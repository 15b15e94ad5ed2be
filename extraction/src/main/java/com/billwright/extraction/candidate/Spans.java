package com.billwright.extraction.candidate;

import com.billwright.extraction.field.FieldType;
import com.billwright.extraction.field.FieldValue;
import java.util.List;
import java.util.Optional;

/// Makes candidates out of spans of words.
final class Spans {

    private Spans() {}

    /// @param start of its characters in the line
    /// @param end behind the last of them
    static Candidate candidate(
            Lines lines, FieldType type, Line line, int start, int end, FieldValue value) {
        String raw = line.text().substring(start, end).replace('\t', ' ');
        return candidate(lines, type, line.words(start, end), raw, value);
    }

    static Candidate candidate(
            Lines lines, FieldType type, List<Integer> words, String raw, FieldValue value) {
        double confidence =
                words.stream().mapToDouble(w -> lines.word(w).confidence()).min().orElse(1);
        List<Integer> ascending = words.stream().sorted().toList();
        return new Candidate(
                type,
                lines.page().number(),
                ascending,
                raw,
                value,
                Lines.box(lines.page(), words),
                confidence);
    }

    /// A text or identifier of these words; empty when nothing but punctuation is left.
    static Optional<Candidate> text(Lines lines, FieldType type, List<Integer> words) {
        return text(lines, type, words, lines.text(words));
    }

    static Optional<Candidate> text(Lines lines, FieldType type, List<Integer> words, String raw) {
        String value = trimmed(raw);
        if (value.isEmpty() || value.length() > 300) {
            return Optional.empty();
        }
        return Optional.of(candidate(lines, type, words, raw, new FieldValue.Text(value)));
    }

    /// Without the punctuation around it; closing brackets stay when their opening one is inside.
    static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && !opens(text.charAt(start))) {
            start++;
        }
        while (end > start && !closes(text, start, end)) {
            end--;
        }
        return text.substring(start, end).strip();
    }

    private static boolean opens(char c) {
        return Character.isLetterOrDigit(c) || c == '(';
    }

    private static boolean closes(String text, int start, int end) {
        char c = text.charAt(end - 1);
        if (c == ')') {
            return text.substring(start, end).indexOf('(') >= 0;
        }
        return Character.isLetterOrDigit(c)
                || (c == '.' && end - start > 2 && isAbbreviation(text, end));
    }

    /// Whether the point belongs to what it follows (`Inc.`, `Ltd.`, `B.V.`).
    private static boolean isAbbreviation(String text, int end) {
        int from = end - 1;
        while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        int letters = end - 1 - from;
        return letters >= 1 && letters <= 4;
    }
}
