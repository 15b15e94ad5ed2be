package com.billwright.extraction.text;

import com.billwright.extraction.ocr.OcrWord;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/// Works out the type size and baseline of recognised words from their ink, so that their boxes are
/// like those of a text layer: `-`, `ace` and `Ag` on one line are equally high.
final class InkLine {

    private static final double CAPITAL = 0.72;
    private static final double SMALL_LETTER = 0.53;
    private static final double DESCENDER = 0.21;

    /// Letters that differ more than this from their line's are of another size.
    private static final double OTHER_SIZE = 1.35;

    private static final String HANGING = "gjpqyQ,;()[]{}|/$§ßç";
    private static final String SMALL = "acemnorsuvwxzgpqy";

    /// In pixels.
    record Em(double baseline, double size) {}

    private final double size;
    private final double baseline;

    private InkLine(double size, double baseline) {
        this.size = size;
        this.baseline = baseline;
    }

    static InkLine of(List<OcrWord> line) {
        double tallest = line.stream().mapToInt(InkLine::height).max().orElse(1);
        double size = median(line, InkLine::ownSize).orElse(tallest / CAPITAL);
        double hang = size * DESCENDER;
        double baseline =
                median(line, word -> hanging(word) ? word.bottom() - hang : word.bottom())
                        .orElse(line.getFirst().bottom());
        return new InkLine(size, baseline);
    }

    Em em(OcrWord word) {
        double own = ownSize(word);
        if (Double.isNaN(own)) {
            return new Em(baseline, size);
        }
        double ratio = own / size;
        double used = ratio > OTHER_SIZE || ratio < 1 / OTHER_SIZE ? own : size;
        return new Em(hanging(word) ? word.bottom() - used * DESCENDER : word.bottom(), used);
    }

    private static int height(OcrWord word) {
        return word.bottom() - word.top();
    }

    /// The type size that the word's ink tells; NaN where it is all dashes and dots.
    private static double ownSize(OcrWord word) {
        if (word.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
            return Double.NaN;
        }
        boolean small = word.text().chars().allMatch(c -> SMALL.indexOf(c) >= 0);
        double inked = (small ? SMALL_LETTER : CAPITAL) + (hanging(word) ? DESCENDER : 0);
        return Math.max(1, height(word)) / inked;
    }

    private static boolean hanging(OcrWord word) {
        return word.text().chars().anyMatch(c -> HANGING.indexOf(c) >= 0);
    }

    private static OptionalDouble median(List<OcrWord> line, ToDoubleFunction<OcrWord> figure) {
        double[] sorted =
                line.stream()
                        .filter(word -> !Double.isNaN(ownSize(word)))
                        .mapToDouble(figure)
                        .sorted()
                        .toArray();
        return sorted.length == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(sorted[sorted.length / 2]);
    }
}
