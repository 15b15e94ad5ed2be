package com.billwright.extraction.candidate;

import com.billwright.extraction.text.Box;
import com.billwright.extraction.text.DocumentText;
import com.billwright.extraction.text.TextPage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds a known text where a page has it with reading errors: the stretch of the page's letters and
/// digits that the fewest edits turn into the text's (Sellers 1980, approximate string matching).
public final class NearText {

    /// One edit in so many letters is a reading error; more is another text.
    private static final int LETTERS_AN_EDIT = 5;

    private static final int SHORTEST = 5;

    /// Words of which less than half is in the stretch are not meant.
    private static final double INSIDE = 0.5;

    private NearText() {}

    /// Where it stands.
    ///
    /// @param page from 1
    /// @param words indices into that page's words, ascending
    /// @param edits how many letters differ
    public record Place(int page, List<Integer> words, Box box, int edits) {

        public Place {
            words = List.copyOf(words);
        }
    }

    /// The best place on any page; empty when no stretch is near enough.
    public static Optional<Place> find(DocumentText text, String value) {
        return text.pages().stream()
                .filter(page -> !page.words().isEmpty())
                .flatMap(page -> find(page, value).stream())
                .min(Comparator.comparingInt(Place::edits));
    }

    private static Optional<Place> find(TextPage page, String value) {
        return find(Letters.of(Lines.of(page)), value);
    }

    static Optional<Place> find(Letters page, String value) {
        String wanted = ValueWords.ofIdentifier(value);
        if (wanted.length() < SHORTEST || page.text().length() < SHORTEST) {
            return Optional.empty();
        }
        int most = Math.max(1, wanted.length() / LETTERS_AN_EDIT);
        Stretch best = nearest(page.text(), wanted);
        return best.edits > most ? Optional.empty() : page.place(best.start, best.end, best.edits);
    }

    private record Stretch(int start, int end, int edits) {}

    /// Column by column of the table of edits; each cell knows where its stretch starts.
    private static Stretch nearest(CharSequence page, String wanted) {
        int n = wanted.length();
        int[] edits = new int[n + 1];
        int[] starts = new int[n + 1];
        for (int i = 0; i <= n; i++) {
            edits[i] = i;
        }
        Stretch best = new Stretch(0, 0, n);
        for (int j = 0; j < page.length(); j++) {
            int diagonal = edits[0];
            int diagonalStart = j;
            starts[0] = j + 1;
            for (int i = 1; i <= n; i++) {
                int left = edits[i];
                int leftStart = starts[i];
                int cost = diagonal + (wanted.charAt(i - 1) == page.charAt(j) ? 0 : 1);
                int start = diagonalStart;
                if (left + 1 < cost) {
                    cost = left + 1;
                    start = leftStart;
                }
                if (edits[i - 1] + 1 < cost) {
                    cost = edits[i - 1] + 1;
                    start = starts[i - 1];
                }
                diagonal = left;
                diagonalStart = leftStart;
                edits[i] = cost;
                starts[i] = start;
            }
            if (edits[n] < best.edits) {
                best = new Stretch(starts[n], j + 1, edits[n]);
            }
        }
        return best;
    }

    /// A page's letters and digits in reading order.
    ///
    /// @param wordAt for each of them the word that it is of
    record Letters(Lines lines, String text, int[] wordAt) {

        static Letters of(Lines lines) {
            StringBuilder text = new StringBuilder();
            List<Integer> wordAt = new ArrayList<>();
            for (Line line : lines.lines()) {
                for (Cell cell : line.cells()) {
                    for (int w : cell.words()) {
                        String letters = ValueWords.ofIdentifier(lines.word(w).text());
                        text.append(letters);
                        letters.chars().forEach(c -> wordAt.add(w));
                    }
                }
            }
            return new Letters(
                    lines, text.toString(), wordAt.stream().mapToInt(Integer::intValue).toArray());
        }

        private Optional<Place> place(int start, int end, int edits) {
            List<Integer> words = new ArrayList<>();
            int i = start;
            while (i > 0 && wordAt[i - 1] == wordAt[start]) {
                i--;
            }
            while (i < end) {
                int from = i;
                while (i < wordAt.length && wordAt[i] == wordAt[from]) {
                    i++;
                }
                double inside = Math.min(i, end) - Math.max(from, start);
                if (inside >= INSIDE * (i - from)) {
                    words.add(wordAt[from]);
                }
            }
            return words.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            new Place(
                                    lines.page().number(),
                                    words.stream().sorted().toList(),
                                    Lines.box(lines.page(), words),
                                    edits));
        }
    }
}
