package com.billwright.models.lists;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What was typed with a slip of the finger: one letter too many, too few, another, or two changed about.
final class OneSlip {

    /// Of shorter words nearly every other is one slip away.
    static final int SHORTEST = 4;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private OneSlip() {}

    /// Whether each of the words, as far as it is typed, is one slip or none from the beginning of a word of the text.
    static boolean answers(List<String> typed, String text) {
        var words = words(text);
        return typed.stream()
                .flatMap(one -> words(one).stream())
                .allMatch(one -> words.stream().anyMatch(word -> begins(word, one)));
    }

    private static List<String> words(String text) {
        var plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return Arrays.stream(NOT_WORD.split(plain.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static boolean begins(String word, String typed) {
        int at = 0;
        while (at < typed.length() && at < word.length() && typed.charAt(at) == word.charAt(at)) {
            at++;
        }
        if (at == typed.length()) {
            return true;
        }
        if (typed.length() < SHORTEST) {
            return false;
        }
        var rest = typed.substring(at);
        var right = word.substring(at);
        return right.startsWith(rest.substring(1))
                || after(right, 1).startsWith(rest)
                || after(right, 1).startsWith(rest.substring(1))
                || changedAbout(right).startsWith(rest);
    }

    private static String after(String text, int letters) {
        return text.substring(Math.min(letters, text.length()));
    }

    private static String changedAbout(String text) {
        return text.length() < 2 ? text : "" + text.charAt(1) + text.charAt(0) + after(text, 2);
    }
}
