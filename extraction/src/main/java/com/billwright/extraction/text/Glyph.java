package com.billwright.extraction.text;

import java.text.Normalizer;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/// A glyph of the text layer: its characters, its ends on the baseline and its size, in points.
///
/// @param upX the vector from the baseline to one em above it
record Glyph(String text, double x0, double y0, double x1, double y1, double upX, double upY) {

    /// Above and below the baseline, in em: capitals and descenders of common fonts. The fonts' own
    /// figures are too often wrong.
    static final double ASCENT = 0.74;

    static final double DESCENT = 0.21;

    /// The height that PDFBox tells of a glyph is about a capital's.
    private static final double CAPITAL = 0.7;

    static Glyph of(TextPosition position) {
        Matrix matrix = position.getTextMatrix();
        double upX = matrix.getValue(1, 0);
        double upY = matrix.getValue(1, 1);
        if (position.getFont() instanceof PDType3Font) { // its em is whatever it likes
            double length = Math.hypot(upX, upY);
            double em = position.getHeightDir() / CAPITAL;
            upX = length == 0 ? 0 : upX / length * em;
            upY = length == 0 ? em : upY / length * em;
        }
        return new Glyph(
                readable(position.getUnicode()),
                matrix.getTranslateX(),
                matrix.getTranslateY(),
                position.getEndX(),
                position.getEndY(),
                upX,
                upY);
    }

    double size() {
        return Math.hypot(upX, upY);
    }

    boolean blank() {
        return !text.isEmpty()
                && text.codePoints()
                        .allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    /// How far the next glyph begins from this one's end, in em along the baseline; negative when
    /// it begins before.
    double gapTo(Glyph next) {
        double alongX = x1 - x0;
        double alongY = y1 - y0;
        double length = Math.hypot(alongX, alongY);
        if (length == 0 || size() == 0) {
            return 0;
        }
        return ((next.x0 - x1) * alongX + (next.y0 - y1) * alongY) / length / size();
    }

    /// How far the next glyph's baseline is from this one's, in em.
    double riseTo(Glyph next) {
        return size() == 0
                ? 0
                : Math.abs((next.x0 - x0) * upX + (next.y0 - y0) * upY) / (size() * size());
    }

    Optional<Box> box(PageFrame frame) {
        return frame.box(
                x0 + upX * ASCENT,
                y0 + upY * ASCENT,
                x1 + upX * ASCENT,
                y1 + upY * ASCENT,
                x0 - upX * DESCENT,
                y0 - upY * DESCENT,
                x1 - upX * DESCENT,
                y1 - upY * DESCENT);
    }

    /// Ligatures and other presentation forms as letters; soft hyphens and zero-width characters,
    /// which nobody sees, dropped.
    static String readable(String unicode) {
        if (unicode.chars().allMatch(c -> c < 0xAD)) {
            return unicode;
        }
        StringBuilder readable = new StringBuilder();
        unicode.codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .forEach(c -> {
                    String character = Character.toString(c);
                    boolean form = c >= 0xFB00 && c <= 0xFEFC && c != 0xFEFF;
                    readable.append(
                            form
                                    ? Normalizer.normalize(character, Normalizer.Form.NFKC)
                                    : character);
                });
        return readable.toString();
    }
}
