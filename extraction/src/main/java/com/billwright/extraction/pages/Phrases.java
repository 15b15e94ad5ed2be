package com.billwright.extraction.pages;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/// Finds known phrases in tokens, whichever the language.
final class Phrases {

    private static final Phrases ALL = load();

    private record Phrase(Topic topic, List<String> tokens) {}

    /// A phrase found.
    ///
    /// @param start index of its first token
    /// @param length how many tokens it has
    record Found(Topic topic, int start, int length) {}

    private final Map<String, List<Phrase>> byFirst = new HashMap<>();

    private Phrases() {}

    /// Each topic that has a phrase there, with its longest one, at each place where one begins.
    static List<Found> in(List<String> tokens) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Map<Topic, Integer> longest = new java.util.EnumMap<>(Topic.class);
            for (Phrase phrase : ALL.byFirst.getOrDefault(key(tokens.get(i)), List.of())) {
                if (begins(tokens, i, phrase.tokens)) {
                    longest.merge(phrase.topic, phrase.tokens.size(), Math::max);
                }
            }
            int start = i;
            longest.forEach((topic, length) -> found.add(new Found(topic, start, length)));
        }
        return found;
    }

    private static boolean begins(List<String> tokens, int at, List<String> phrase) {
        if (at + phrase.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            String wanted = phrase.get(i);
            String token = tokens.get(at + i);
            boolean same =
                    wanted.endsWith("*")
                            ? token.startsWith(wanted.substring(0, wanted.length() - 1))
                            : token.equals(wanted);
            if (!same) {
                return false;
            }
        }
        return true;
    }

    /// Phrases are looked up by the first two characters of their first token: endings may vary.
    private static String key(String token) {
        return token.length() <= 2 ? token : token.substring(0, 2);
    }

    private static Phrases load() {
        var phrases = new Phrases();
        var words = new Properties();
        try (var in = Phrases.class.getResourceAsStream("phrases.properties")) {
            if (in == null) {
                throw new IllegalStateException("phrases.properties is missing");
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (Topic topic : Topic.values()) {
            for (String phrase : words.getProperty(topic.key()).split("\\|")) {
                var tokens = List.of(phrase.split(" "));
                phrases.byFirst
                        .computeIfAbsent(key(tokens.getFirst()), k -> new ArrayList<>())
                        .add(new Phrase(topic, tokens));
            }
        }
        return phrases;
    }
}
