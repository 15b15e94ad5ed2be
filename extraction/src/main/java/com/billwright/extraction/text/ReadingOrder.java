package com.billwright.extraction.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/// Orders words as lines from top to bottom and each line from left to right.
final class ReadingOrder {

    private ReadingOrder() {}

    static List<Word> of(List<Word> words) {
        return of(words, Word::box);
    }

    static <T> List<T> of(List<T> words, Function<T, Box> box) {
        Comparator<T> leftFirst = Comparator.comparingDouble(w -> box.apply(w).x0());
        List<T> byHeight = new ArrayList<>(words);
        byHeight.sort(Comparator.comparingDouble(w -> box.apply(w).centreY()));
        List<T> ordered = new ArrayList<>(words.size());
        List<T> line = new ArrayList<>();
        for (T word : byHeight) {
            boolean same =
                    !line.isEmpty()
                            && onLineOf(
                                    box.apply(line.getFirst()),
                                    box.apply(line.getLast()),
                                    box.apply(word));
            if (!line.isEmpty() && !same) {
                line.sort(leftFirst);
                ordered.addAll(line);
                line.clear();
            }
            line.add(word);
        }
        line.sort(leftFirst);
        ordered.addAll(line);
        return ordered;
    }

    /// Whether the word's middle is within the line's last word and the other way round, so that
    /// neither a tall word nor a slow drift joins lines.
    private static boolean onLineOf(Box first, Box last, Box word) {
        double reach = Math.min(Math.min(first.height(), last.height()), word.height()) / 2;
        return word.centreY() - last.centreY() <= reach
                && word.centreY() - first.centreY() <= reach * 1.2;
    }
}
