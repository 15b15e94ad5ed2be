package com.billwright.extraction.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Makes one reading out of two of the same page, place by place: of the words that stand in one
/// another's way those that are read more surely and look more like print (after Fiscus 1997, voting
/// among recognisers).
final class Likelier {

    /// How much surer the second reading must be.
    private static final double CLEARLY = 0.05;

    /// A word that only the second reading has, with less confidence, is a smudge.
    private static final double LEAST = 0.5;

    /// What the look of a word is worth beside its confidence.
    private static final double LOOKS = 0.15;

    /// Of the lower or narrower one's extent, what two words share when they are one.
    private static final double SAME_LINE = 0.4;

    private static final double SAME_PLACE = 0.25;

    /// More words than this in one another's way are two ideas of where the lines are.
    private static final int MOST = 24;

    private static final Pattern AMOUNT =
            Pattern.compile("\\p{Lu}{0,3}[$€£]?-?\\d{1,3}(?:[.,]?\\d{3})*[.,]\\d{2}");
    private static final Pattern DATE =
            Pattern.compile("\\d{1,2}([-/.])\\d{1,2}\\1(?:20)?[0-4]\\d");

    /// Signs that print has in its words; others are mostly what is left of a letter.
    private static final String SIGNS = ".,:-/()&'#@*%$€£+";

    private static final int CODE = 8;

    private Likelier() {}

    /// @param first a reading whose words stay where the other's are not likelier
    static List<OcrWord> of(List<OcrWord> first, List<OcrWord> second) {
        int lines = first.stream().mapToInt(OcrWord::line).max().orElse(0);
        List<OcrWord> words = new ArrayList<>();
        for (Place place : places(first, second)) {
            if (!place.better()) {
                words.addAll(place.first);
            } else if (place.first.isEmpty()) {
                place.second.forEach(word -> words.add(word.onLine(lines + word.line())));
            } else {
                int line = place.first.getFirst().line();
                place.second.forEach(word -> words.add(word.onLine(line)));
            }
        }
        return words;
    }

    private record Place(List<OcrWord> first, List<OcrWord> second) {

        Place() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        boolean better() {
            if (first.size() + second.size() > MOST || !oneLine(first) || !oneLine(second)) {
                return false;
            }
            double least = first.isEmpty() ? LEAST : worth(first) + CLEARLY;
            return !second.isEmpty() && worth(second) > least;
        }

        private static boolean oneLine(List<OcrWord> words) {
            return words.stream().mapToInt(OcrWord::line).distinct().count() <= 1;
        }
    }

    /// Words that stand in one another's way, directly or through others.
    private static Iterable<Place> places(List<OcrWord> first, List<OcrWord> second) {
        int[] place = new int[first.size() + second.size()];
        for (int i = 0; i < place.length; i++) {
            place[i] = i;
        }
        for (int i = 0; i < first.size(); i++) {
            for (int j = 0; j < second.size(); j++) {
                if (meet(first.get(i), second.get(j))) {
                    place[root(place, first.size() + j)] = root(place, i);
                }
            }
        }
        Map<Integer, Place> places = new LinkedHashMap<>();
        for (int i = 0; i < place.length; i++) {
            Place at = places.computeIfAbsent(root(place, i), root -> new Place());
            if (i < first.size()) {
                at.first.add(first.get(i));
            } else {
                at.second.add(second.get(i - first.size()));
            }
        }
        places.values().forEach(p -> p.second.sort(Comparator.comparingInt(OcrWord::left)));
        return places.values();
    }

    private static int root(int[] parents, int of) {
        int root = of;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }

    private static boolean meet(OcrWord a, OcrWord b) {
        return shared(a.top(), a.bottom(), b.top(), b.bottom()) > SAME_LINE
                && shared(a.left(), a.right(), b.left(), b.right()) > SAME_PLACE;
    }

    private static double shared(int from, int to, int otherFrom, int otherTo) {
        double shared = Math.min(to, otherTo) - Math.max(from, otherFrom);
        return shared / Math.max(1, Math.min(to - from, otherTo - otherFrom));
    }

    private static double worth(List<OcrWord> words) {
        double looks = 0;
        int letters = 0;
        for (OcrWord word : words) {
            looks += looks(word.text()) * word.text().length();
            letters += word.text().length();
        }
        return OcrWord.confidence(words) + looks / letters;
    }

    private static double looks(String text) {
        if (AMOUNT.matcher(text).matches() || DATE.matcher(text).matches()) {
            return LOOKS;
        }
        boolean odd =
                text.chars().anyMatch(c -> !Character.isLetterOrDigit(c) && SIGNS.indexOf(c) < 0);
        boolean mixed =
                text.length() < CODE
                        && text.chars().anyMatch(Character::isDigit)
                        && text.chars().anyMatch(Character::isLetter);
        return (odd ? -LOOKS : 0) + (mixed ? -LOOKS / 3 : 0);
    }
}
