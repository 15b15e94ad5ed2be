package com.billwright.extraction.candidate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What of a text counts when two are compared: its words without case and punctuation.
public final class ValueWords {

    private ValueWords() {}

    /// The runs of letters and digits, in lower case.
    public static List<String> of(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        folded.codePoints()
                .forEach(c -> {
                    if (Character.isLetterOrDigit(c)) {
                        word.appendCodePoint(c);
                    } else if (!word.isEmpty()) {
                        words.add(word.toString());
                        word.setLength(0);
                    }
                });
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }

    /// An identifier's letters and digits in one piece.
    public static String ofIdentifier(String text) {
        return String.join("", of(text));
    }
}
