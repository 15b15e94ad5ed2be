package com.billwright.extraction.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Tells a text layer worth reading from none, from one of unmappable characters, from a stamp on a
/// scan, and from one that leaves a part of the page out.
final class TextLayerCheck {

    private static final double MOST_GARBAGE = 0.3;
    private static final double SCAN_COVER = 0.5;

    /// A scan with fewer characters than this was only stamped; the bill itself is in the image.
    private static final int STAMP = 120;

    /// A page of outlined letters has thousands of curves, a drawn logo hundreds.
    private static final int OUTLINES = 2000;

    /// What recognition once put over a scan is doubted sooner than what a program wrote.
    private static final double MOST_ODD = 0.35;

    private static final double MOST_ODD_RECOGNISED = 0.2;

    private static final Box WHOLE = new Box(0, 0, 1, 1);

    private TextLayerCheck() {}

    /// What to do about a page with this text layer.
    sealed interface Verdict {

        /// It tells what the page shows.
        record Whole() implements Verdict {}

        /// There is none, or none worth reading: recognise.
        record Nothing() implements Verdict {}

        /// It reads oddly: recognise, and compare.
        record Doubtful() implements Verdict {}

        /// It says nothing of these regions, or not all that they show.
        record Part(List<Box> uncovered) implements Verdict {}
    }

    static Verdict verdict(TextLayer layer) {
        if (layer.bare()) {
            return new Verdict.Whole();
        }
        int characters = layer.characters();
        boolean stampedScan =
                characters < STAMP
                        && (layer.imageCover() >= SCAN_COVER || layer.curves() > OUTLINES);
        if (!legible(layer) || stampedScan) {
            return new Verdict.Nothing();
        }
        boolean recognised = layer.invisible() > layer.glyphs() / 2;
        double odd = OddWords.share(layer.words());
        if (odd > (recognised ? MOST_ODD_RECOGNISED : MOST_ODD)) {
            return new Verdict.Doubtful();
        }
        if (layer.broken()) {
            return new Verdict.Part(List.of(WHOLE)); // it may yet be drawn past the damage
        }
        List<Box> uncovered = recognised ? List.of() : UncoveredPictures.of(layer);
        return uncovered.isEmpty() ? new Verdict.Whole() : new Verdict.Part(uncovered);
    }

    /// Whether the text layer stands after the page was recognised.
    static boolean stands(TextLayer layer, List<Word> recognised, boolean doubtful) {
        if (!legible(layer)) {
            return false;
        }
        if (!doubtful) { // a stamp, if recognition found not even that
            return recognised.size() < layer.words().size() / 2;
        }
        Set<String> said = new HashSet<>();
        layer.words().forEach(word -> said.add(folded(word)));
        List<Word> sure = new ArrayList<>();
        for (Word word : recognised) {
            if (word.confidence() > 0.8 && folded(word).length() > 2) {
                sure.add(word);
            }
        }
        long agreed = sure.stream().filter(word -> said.contains(folded(word))).count();
        return sure.size() < 5 || agreed >= sure.size() * 0.6;
    }

    private static String folded(Word word) {
        return word.text().replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }

    static boolean legible(TextLayer layer) {
        long characters = 0;
        long garbage = 0;
        for (Word word : layer.words()) {
            for (int i = 0; i < word.text().length(); i++) {
                characters++;
                garbage += unreadable(word.text().charAt(i)) ? 1 : 0;
            }
        }
        return characters > 0
                && Math.max(garbage, layer.unmapped())
                        <= MOST_GARBAGE * Math.max(characters, layer.unmapped());
    }

    private static boolean unreadable(char c) {
        return c == 0xFFFD
                || switch (Character.getType(c)) {
                    case Character.CONTROL, Character.PRIVATE_USE, Character.UNASSIGNED -> true;
                    default -> false;
                };
    }
}
