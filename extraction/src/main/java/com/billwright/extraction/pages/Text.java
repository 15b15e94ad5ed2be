package com.billwright.extraction.pages;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Words as phrases are compared: lower case, without accents and punctuation.
final class Text {

    private Text() {}

    /// The tokens of a run of text; letters set apart (`R E C H N U N G`) are one token.
    static List<String> tokens(String text) {
        String plain =
                Normalizer.normalize(text, Normalizer.Form.NFKD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT)
                        .replace("ß", "ss");
        List<String> tokens = new ArrayList<>();
        StringBuilder token = new StringBuilder();
        for (int i = 0; i <= plain.length(); i++) {
            char c = i < plain.length() ? plain.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c) || c == '#') {
                token.append(c);
            } else if (!token.isEmpty()) {
                tokens.add(token.toString());
                token.setLength(0);
            }
        }
        return joined(tokens);
    }

    private static List<String> joined(List<String> tokens) {
        if (tokens.size() < 4 || tokens.stream().anyMatch(t -> t.length() > 1)) {
            return tokens;
        }
        return List.of(String.join("", tokens));
    }
}
