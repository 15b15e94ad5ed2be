package com.billwright.models.vendors;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// Texts with the signs that recognition takes for one another made one: `0` and `O`, `1`, `l` and `I`,
/// `rn` and `m`. Two readings of one print mostly fold to the same.
final class Folded {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private static final String FROM = "0qd1l|!j5826 9uß".replace(" ", "");
    private static final String TO = "oooiiiiisbzggvs";

    private Folded() {}

    /// Lower case without accents; what parts words becomes one blank.
    static String words(String text) {
        String plain =
                text.chars().allMatch(c -> c < 128)
                        ? text
                        : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                                .replaceAll("");
        StringBuilder words = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = Character.toLowerCase(plain.charAt(i));
            if (Character.isLetterOrDigit(c) || c == '|' || c == '!') {
                words.append(c);
            } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        return words.toString().strip();
    }

    /// One word, folded.
    static String word(String lower) {
        StringBuilder folded = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            char next = i + 1 < lower.length() ? lower.charAt(i + 1) : ' ';
            if (c == 'r' && next == 'n' || c == 'n' && next == 'n') {
                folded.append('m');
                i++;
            } else if (c == 'v' && next == 'v') {
                folded.append('w');
                i++;
            } else if (c == 'c' && next == 'l') {
                folded.append('o');
                i++;
            } else {
                int at = FROM.indexOf(c);
                folded.append(at < 0 ? c : TO.charAt(at));
            }
        }
        return folded.toString();
    }

    /// Where recognition may have read a letter for a digit, the digit.
    static char digit(char c) {
        return switch (c) {
            case 'O', 'o', 'Q', 'D' -> '0';
            case 'I', 'l', 'i', '|', '!' -> '1';
            case 'S', 's' -> '5';
            case 'B' -> '8';
            case 'Z', 'z' -> '2';
            default -> c;
        };
    }
}
