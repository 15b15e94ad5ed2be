package com.billwright.models.vendors;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A name as names are compared when a page was photographed: folded, without legal form and blanks,
/// its letters and digits in threes. Words that say what kind of firm it is, and what stands in
/// brackets, say less of which firm.
///
/// @param letters the folded letters and digits
/// @param words the folded words that say which firm it is
/// @param threes hashes of three successive ones, ends marked, each once
/// @param weights what each says of the firm, 0 to 1
record NameSigns(String letters, List<String> words, int[] threes, float[] weights) {

    /// The dot of `G.m.b.H`.
    private static final Pattern DOTTED = Pattern.compile("(?<=\\b\\p{L})\\.(?=\\p{L}\\b)");

    private static final float KIND = 0.15f;
    private static final float NUMBER = 0.2f;

    private static final Set<String> KINDS =
            folded(
                    "the and und et of de la le group gruppe groupe holding holdings services service"
                            + " trading trade trader enterprise enterprises store stores shop restaurant restoran"
                            + " cafe kedai supermarket market mart hardware international industries industry"
                            + " management solutions systems technology technologies supplies supply marketing"
                            + " branch filiale invoice receipt tax bill cash perniagaan syarikat bakery"
                            + " stationery machinery station kitchen food foods house center centre"
                            + " pharmacy farmasi klinik clinic hotel motors auto garage pasaraya supplier distributor computer mini bistro express grill pizza sushi chicken"
                            + " books bookstore bookstores department sales sons brothers company plumbing electric electrical heating cleaning construction bau handel"
                            + " dienstleistungen transport logistik logistics energie energy");

    private static final Set<String> LEGAL_FORMS =
            LegalForms.ALL.stream().map(Folded::word).collect(Collectors.toSet());

    private static Set<String> folded(String words) {
        return Set.of(words.split(" ")).stream().map(Folded::word).collect(Collectors.toSet());
    }

    static NameSigns of(String name) {
        StringBuilder letters = new StringBuilder("^");
        List<String> telling = new ArrayList<>();
        // How much each letter counts.
        float[] counts = new float[name.length() * 2 + 4];
        counts[0] = 1;
        boolean brackets = false;
        int from = 0;
        for (int i = 0; i <= name.length(); i++) {
            char c = i < name.length() ? name.charAt(i) : '(';
            if (c == '(' || c == ')') {
                words(name.substring(from, i), brackets, telling, letters, counts);
                brackets = c == '(';
                from = i + 1;
            }
        }
        if (letters.length() == 1) {
            for (String word : Folded.words(name).split(" ")) {
                append(Folded.word(word), KIND, letters, counts);
            }
        }
        counts[letters.length()] = 1;
        letters.append('$');
        return threes(letters, List.copyOf(telling), counts);
    }

    private static void words(
            String text,
            boolean brackets,
            List<String> telling,
            StringBuilder letters,
            float[] counts) {
        String undotted = text.indexOf('.') < 0 ? text : DOTTED.matcher(text).replaceAll("");
        for (String word : Folded.words(undotted).split(" ")) {
            String folded = Folded.word(word);
            if (folded.isEmpty() || LEGAL_FORMS.contains(folded)) {
                continue;
            }
            float count =
                    word.chars().allMatch(Character::isDigit)
                            ? NUMBER
                            : brackets || KINDS.contains(folded) ? KIND : 1;
            append(folded, count, letters, counts);
            if (count == 1 && folded.length() > 1) {
                telling.add(folded);
            }
        }
    }

    private static void append(String word, float count, StringBuilder letters, float[] counts) {
        for (int i = 0; i < word.length(); i++) {
            if (letters.length() + 1 < counts.length) {
                counts[letters.length()] = count;
                letters.append(word.charAt(i));
            }
        }
    }

    private static NameSigns threes(CharSequence letters, List<String> words, float[] counts) {
        int most = Math.max(0, letters.length() - 2);
        int[] hashes = new int[most];
        float[] weights = new float[most];
        int size = 0;
        for (int i = 0; i < most; i++) {
            int hash =
                    (letters.charAt(i) * 31 + letters.charAt(i + 1)) * 31 + letters.charAt(i + 2);
            float weight = (counts[i] + counts[i + 1] + counts[i + 2]) / 3;
            int at = size;
            while (at > 0 && hashes[at - 1] > hash) {
                at--;
            }
            if (at > 0 && hashes[at - 1] == hash) {
                weights[at - 1] = Math.max(weights[at - 1], weight);
                continue;
            }
            System.arraycopy(hashes, at, hashes, at + 1, size - at);
            System.arraycopy(weights, at, weights, at + 1, size - at);
            hashes[at] = hash;
            weights[at] = weight;
            size++;
        }
        return new NameSigns(
                letters.subSequence(1, letters.length() - 1).toString(),
                words,
                Arrays.copyOf(hashes, size),
                Arrays.copyOf(weights, size));
    }

    /// Share of this text's threes that the other has too, whatever they say of a firm.
    double within(NameSigns other) {
        int shared = 0;
        for (int three : threes) {
            shared += Arrays.binarySearch(other.threes, three) >= 0 ? 1 : 0;
        }
        return threes.length == 0 ? 0 : (double) shared / threes.length;
    }

    /// Whether each has a word that the other lacks, even misread: one firm's word in place of
    /// another's.
    boolean hasOtherWordThan(NameSigns other) {
        return lacks(other) && other.lacks(this);
    }

    /// Whether this lacks a telling word of the other.
    boolean lacks(NameSigns other) {
        return other.words.stream().anyMatch(word -> !hasNearly(word));
    }

    private boolean hasNearly(String word) {
        return letters.contains(word)
                || words.stream().anyMatch(w -> NearWord.edits(w, word) <= word.length() / 3);
    }

    boolean isEmpty() {
        return letters.isEmpty();
    }

    /// How many letters say which firm it is: what is common to many counts little.
    double telling() {
        double telling = 0;
        for (float weight : weights) {
            telling += weight;
        }
        return telling;
    }
}
