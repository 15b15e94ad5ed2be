package com.billwright.models.lists;

import com.billwright.models.vendors.LegalForms;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Vendors' names as they are compared: without case, accents, punctuation and legal form.
public final class VendorName {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern DOTTED = Pattern.compile("(?<=\\b\\p{L})\\.(?=\\p{L}\\b|\\s|$)");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private VendorName() {}

    /// Words in lower case with single blanks; the whole name when nothing but a legal form is in it.
    public static String key(String name) {
        var plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        var words =
                Arrays.stream(
                                NOT_WORD.split(
                                        DOTTED.matcher(plain.toLowerCase(Locale.ROOT))
                                                .replaceAll("")))
                        .filter(w -> !w.isEmpty())
                        .toList();
        var kept = words.stream().filter(w -> !LegalForms.ALL.contains(w)).toList();
        return String.join(" ", kept.isEmpty() ? words : kept);
    }

    /// How alike two keys are, 0 to 1: shared pairs of neighbouring letters (Dice), so that one misread
    /// letter costs little and another word much.
    public static double similarity(String keyA, String keyB) {
        if (keyA.equals(keyB)) {
            return keyA.isEmpty() ? 0 : 1;
        }
        var a = new java.util.ArrayList<>(pairs(keyA));
        var b = pairs(keyB);
        int total = a.size() + b.size();
        if (total == 0) {
            return 0;
        }
        int shared = 0;
        for (var pair : b) {
            if (a.remove(pair)) {
                shared++;
            }
        }
        return 2.0 * shared / total;
    }

    private static List<String> pairs(String key) {
        var framed = " " + key + " ";
        return java.util.stream.IntStream.range(0, framed.length() - 1)
                .mapToObj(i -> framed.substring(i, i + 2))
                .toList();
    }
}
