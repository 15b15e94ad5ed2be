package com.billwright.extraction.text;

import java.util.List;

/// Tells words that nobody would write: what a wrong table of characters or a poor recognition
/// leaves.
final class OddWords {

    private static final int FEWEST = 15;
    private static final String VOWELS = "aeiouyäöüàáâãåæèéêëìíîïòóôõøùúûýœ";
    private static final String JOINING = ".,-/&'’@:+*#%$€£()_";

    private OddWords() {}

    /// The part of the longer words that is odd; 0 where there are too few to tell.
    static double share(List<Word> words) {
        int odd = 0;
        int seen = 0;
        for (Word word : words) {
            String text = word.text();
            if (text.length() > 3) {
                seen++;
                odd += odd(text) ? 1 : 0;
            }
        }
        return seen < FEWEST ? 0 : (double) odd / seen;
    }

    static boolean odd(String text) {
        int letters = 0;
        int digits = 0;
        int vowels = 0;
        int foreign = 0;
        int signs = 0;
        int flips = 0;
        boolean lower = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                boolean small = Character.isLowerCase(c);
                flips += lower && !small ? 1 : 0;
                lower = small;
                vowels += VOWELS.indexOf(Character.toLowerCase(c)) >= 0 ? 1 : 0;
                foreign += c > 0x24F ? 1 : 0;
            } else {
                lower = false;
                digits += Character.isDigit(c) ? 1 : 0;
                signs += Character.isDigit(c) || JOINING.indexOf(c) >= 0 ? 0 : 1;
            }
        }
        boolean wordless = letters > 3 && vowels == 0 && foreign == 0 && digits == 0;
        return signs > text.length() / 3.0 && letters > 0
                || wordless && !text.equals(text.toUpperCase(java.util.Locale.ROOT))
                || wordless && letters > 5
                || flips > 1;
    }
}
