package com.billwright.extraction.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Orders words as lines from top to bottom and each line from left to right.
final class ReadingOrder {

    private static final Comparator<Word> LEFT_FIRST =
            Comparator.comparingDouble(w -> w.box().x0());

    private ReadingOrder() {}

    static List<Word> of(List<Word> words) {
        List<Word> byHeight = new ArrayList<>(words);
        byHeight.sort(Comparator.comparingDouble((Word w) -> w.box().centreY()));
        List<Word> ordered = new ArrayList<>(words.size());
        List<Word> line = new ArrayList<>();
        for (Word word : byHeight) {
            if (!line.isEmpty() && !onLineOf(line, word)) {
                line.sort(LEFT_FIRST);
                ordered.addAll(line);
                line.clear();
            }
            line.add(word);
        }
        line.sort(LEFT_FIRST);
        ordered.addAll(line);
        return ordered;
    }

    /// Whether the word's middle is within the line's last word and the other way round, so that
    /// neither a tall word nor a slow drift joins lines.
    private static boolean onLineOf(List<Word> line, Word word) {
        Box last = line.getLast().box();
        Box first = line.getFirst().box();
        double reach = Math.min(Math.min(first.height(), last.height()), word.box().height()) / 2;
        return word.box().centreY() - last.centreY() <= reach
                && word.box().centreY() - first.centreY() <= reach * 1.2;
    }
}
