package com.billwright.extraction.candidate;

import java.util.Locale;

/// A word as features and memory see it: lower case, digits all alike, without punctuation around.
final class Token {

    private Token() {}

    /// Empty when the word is punctuation alone.
    static String of(String word) {
        int start = 0;
        int end = word.length();
        while (start < end && !Character.isLetterOrDigit(word.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(word.charAt(end - 1))) {
            end--;
        }
        String core = word.substring(start, end).toLowerCase(Locale.ROOT);
        StringBuilder token = new StringBuilder(core.length());
        for (int i = 0; i < core.length(); i++) {
            char c = core.charAt(i);
            token.append(Character.isDigit(c) ? '0' : c);
        }
        return token.toString();
    }

    /// Letters as `a` or `A`, digits as `9`, all else itself.
    static String shape(String raw) {
        StringBuilder shape = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            shape.append(
                    Character.isDigit(c)
                            ? '9'
                            : Character.isUpperCase(c) ? 'A' : Character.isLetter(c) ? 'a' : c);
        }
        return shape.toString();
    }

    /// A shape with its runs shortened to one: `AAA-99999` and `A-9` are both `A-9`.
    static String collapsed(String shape) {
        StringBuilder short_ = new StringBuilder();
        for (int i = 0; i < shape.length() && short_.length() < 24; i++) {
            if (i == 0 || shape.charAt(i) != shape.charAt(i - 1)) {
                short_.append(shape.charAt(i));
            }
        }
        return short_.toString();
    }
}
