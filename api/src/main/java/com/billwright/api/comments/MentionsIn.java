package com.billwright.api.comments;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Finds whom a text calls: `@` and a sign-in name, at the beginning or after what is no letter or
/// digit, so that an e-mail address calls nobody.
final class MentionsIn {

    private static final Pattern CALL =
            Pattern.compile("(?<![\\p{L}\\p{N}._+-])@([\\p{L}\\p{N}][\\p{L}\\p{N}._@+-]*)");
    private static final Pattern ENDS_A_SENTENCE = Pattern.compile("[._@+-]$");

    private MentionsIn() {}

    /// @param known the sign-in names of those that can be called
    /// @return those that are, as they were given, in their order
    static Set<String> text(String text, Set<String> known) {
        Map<String, String> byLowerCase = new TreeMap<>();
        known.forEach(name -> byLowerCase.put(name.toLowerCase(Locale.ROOT), name));
        Set<String> called = new LinkedHashSet<>();
        var calls = CALL.matcher(text);
        while (calls.find()) {
            String name = calls.group(1).toLowerCase(Locale.ROOT);
            while (!byLowerCase.containsKey(name) && ENDS_A_SENTENCE.matcher(name).find()) {
                name = name.substring(0, name.length() - 1);
            }
            String found = byLowerCase.get(name);
            if (found != null) {
                called.add(found);
            }
        }
        return called;
    }
}
