package com.billwright.extraction.ocr;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Makes one reading out of two of the same page: of each line the surer one.
final class Surer {

    /// A line that only one reading has, with less confidence, is a smudge.
    private static final double LEAST = 0.5;

    /// Confidences of a whole page and of a piece alone are not quite the same measure.
    private static final double CLEARLY = 0.08;

    private Surer() {}

    /// @param page one reading
    /// @param pieces another; its lines replace what `page` has in their places
    static List<OcrWord> of(List<OcrWord> page, List<OcrWord> pieces) {
        List<OcrWord> words = new ArrayList<>(page);
        int line = page.stream().mapToInt(OcrWord::line).max().orElse(0);
        Map<Integer, List<OcrWord>> lines =
                pieces.stream()
                        .collect(
                                Collectors.groupingBy(
                                        OcrWord::line, TreeMap::new, Collectors.toList()));
        for (List<OcrWord> found : lines.values()) {
            List<OcrWord> covered = words.stream().filter(word -> within(word, found)).toList();
            double least = covered.isEmpty() ? LEAST : OcrWord.confidence(covered) + CLEARLY;
            if (OcrWord.confidence(found) > least) {
                words.removeAll(covered);
                line++;
                for (OcrWord word : found) {
                    words.add(word.onLine(line));
                }
            }
        }
        return words;
    }

    private static boolean within(OcrWord word, Collection<OcrWord> line) {
        int x = (word.left() + word.right()) / 2;
        int y = (word.top() + word.bottom()) / 2;
        return x >= line.stream().mapToInt(OcrWord::left).min().orElse(0)
                && x <= line.stream().mapToInt(OcrWord::right).max().orElse(0)
                && y >= line.stream().mapToInt(OcrWord::top).min().orElse(0)
                && y <= line.stream().mapToInt(OcrWord::bottom).max().orElse(0);
    }
}
