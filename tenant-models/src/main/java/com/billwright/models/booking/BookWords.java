package com.billwright.models.booking;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Words of names and descriptions as bookings are compared by them: without case, accents and
/// numbers, each once.
public final class BookWords {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}]+");
    private static final int SHORTEST = 2;
    private static final int MOST = 24;

    /// They say nothing of what is bought.
    private static final Set<String> EMPTY =
            Set.of(
                    "the",
                    "and",
                    "of",
                    "for",
                    "to",
                    "in",
                    "on",
                    "at",
                    "by",
                    "no",
                    "re",
                    "ltd",
                    "limited",
                    "llp",
                    "plc",
                    "inc",
                    "co",
                    "company",
                    "uk",
                    "gmbh",
                    "und",
                    "der",
                    "die",
                    "das",
                    "fur",
                    "mit",
                    "von",
                    "ag",
                    "kg",
                    "et",
                    "de",
                    "la",
                    "le",
                    "les",
                    "des",
                    "du",
                    "sarl",
                    "sas",
                    "sa",
                    "group",
                    "services",
                    "service",
                    "solutions",
                    "mr",
                    "mrs",
                    "ms",
                    "dr");

    private BookWords() {}

    public static List<String> of(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text.replace("ß", "ss"), Normalizer.Form.NFD))
                        .replaceAll("")
                        .toLowerCase(Locale.ROOT);
        Set<String> words = new LinkedHashSet<>();
        List<String> all = new ArrayList<>();
        for (String word : NOT_WORD.split(plain)) {
            if (word.length() >= SHORTEST && words.size() < MOST) {
                all.add(word);
                if (!EMPTY.contains(word)) {
                    words.add(word);
                }
            }
        }
        return List.copyOf(words.isEmpty() ? new LinkedHashSet<>(all) : words);
    }
}
