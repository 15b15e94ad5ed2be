package com.billwright.extraction.memory;

import com.billwright.extraction.text.DocumentText;
import com.billwright.extraction.text.TextPage;
import com.billwright.extraction.text.Word;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// By what a receipt's shop is known again: the characters of its first lines, in threes. Misread
/// characters leave most of them, where they leave few whole words; and a till prints the same head
/// however long the list below is.
///
/// @param threes hashes of three successive letters or digits, ascending, each once
public record HeadSignature(int[] threes) {

    private static final int LINES = 8;

    /// Words whose middles are so close in height are on one line; in fractions of the page.
    private static final double LINE = 0.006;

    private static final HeadSignature NONE = new HeadSignature(new int[0]);

    public static HeadSignature of(DocumentText text) {
        return text.firstWithWords().map(HeadSignature::of).orElse(NONE);
    }

    private static HeadSignature of(TextPage page) {
        List<Word> fromTop =
                page.words().stream()
                        .sorted(Comparator.comparingDouble(w -> w.box().y0()))
                        .toList();
        StringBuilder letters = new StringBuilder();
        double y = -1;
        int lines = 0;
        for (Word word : fromTop) {
            if (word.box().centreY() - y > LINE) {
                lines++;
                y = word.box().centreY();
            }
            if (lines > LINES) {
                break;
            }
            word.text()
                    .toLowerCase(Locale.ROOT)
                    .chars()
                    .filter(Character::isLetterOrDigit)
                    .forEach(c -> letters.append((char) c));
        }
        return new HeadSignature(
                IntStream.range(0, Math.max(0, letters.length() - 2))
                        .map(i -> letters.substring(i, i + 3).hashCode())
                        .sorted()
                        .distinct()
                        .toArray());
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof HeadSignature(int[] other) && Arrays.equals(other, threes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(threes);
    }

    @Override
    public String toString() {
        return "HeadSignature[" + threes.length + " threes]";
    }
}
