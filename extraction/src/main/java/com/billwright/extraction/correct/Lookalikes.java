package com.billwright.extraction.correct;

/// Digits and the characters that recognition takes them for.
final class Lookalikes {

    /// Each digit's, at its own place.
    private static final String[] OF = {"OoQ", "lI|!", "Zz", "", "", "Ss§", "", "?", "B", ""};

    /// What may be a digit but is none as read, for use in a regular expression.
    static final String LETTER = "[" + String.join("", OF) + "]";

    /// A digit, or what may be one.
    static final String DIGIT = "[0-9" + LETTER + "]";

    private Lookalikes() {}

    /// The text with the digits that it means.
    static String digits(String text) {
        StringBuilder digits = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            digits.append(digit(text.charAt(i)));
        }
        return digits.toString();
    }

    private static char digit(char read) {
        for (int digit = 0; digit < OF.length; digit++) {
            if (OF[digit].indexOf(read) >= 0) {
                return (char) ('0' + digit);
            }
        }
        return read;
    }

    /// How many characters are no digits as read but would be.
    static int mistaken(String text) {
        return (int) text.chars().filter(c -> digit((char) c) != c).count();
    }
}
