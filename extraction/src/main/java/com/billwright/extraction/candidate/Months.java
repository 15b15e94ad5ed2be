package com.billwright.extraction.candidate;

import java.text.Normalizer;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Names of months and their abbreviations, in the languages that invoices come in.
final class Months {

    private static final List<String> LANGUAGES =
            List.of("en", "de", "fr", "es", "it", "nl", "pt", "sv", "da", "pl");

    private static final Map<String, Integer> BY_NAME = names();

    private Months() {}

    /// The month, 1 to 12, that a word names, in any of the languages.
    static Optional<Integer> named(String word) {
        return Optional.ofNullable(BY_NAME.get(plain(word)));
    }

    private static Map<String, Integer> names() {
        Map<String, Integer> names = new HashMap<>();
        for (Month month : Month.values()) {
            for (String language : LANGUAGES) {
                for (TextStyle style : TextStyle.values()) {
                    String name = plain(month.getDisplayName(style, Locale.of(language)));
                    if (name.length() >= 3 && name.chars().allMatch(Character::isLetter)) {
                        names.putIfAbsent(name, month.getValue());
                    }
                }
            }
        }
        Map.of(
                        "jaenner", 1, "janner", 1, "maerz", 3, "mrz", 3, "sept", 9, "okt", 10,
                        "dez", 12, "fev", 2, "avr", 4, "juil", 7)
                .forEach(names::put);
        names.put("aout", 8);
        names.put("mai", 5);
        names.put("dic", 12);
        names.put("ene", 1);
        return Map.copyOf(names);
    }

    private static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace(".", "");
        return Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    }
}
