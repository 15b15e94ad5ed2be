package com.billwright.extraction.text;

import java.text.Normalizer;

/// A glyph of the text layer: its characters, its ends on the baseline and its size, in points from
/// the crop box's lower left corner.
///
/// @param upX the vector from the baseline to one em above it
/// @param blank how wide a blank is in its font, in em
record Glyph(
        String text,
        double x0,
        double y0,
        double x1,
        double y1,
        double upX,
        double upY,
        double blank) {

    /// Above and below the baseline, in em: capitals and descenders of common fonts. The fonts' own
    /// figures are too often wrong.
    static final double ASCENT = 0.74;

    static final double DESCENT = 0.21;

    double size() {
        return Math.sqrt(upX * upX + upY * upY);
    }

    double width() {
        return Math.hypot(x1 - x0, y1 - y0);
    }

    boolean isBlank() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ' ' && !Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /// How far the next glyph begins from this one's end, in em along the baseline; negative when
    /// it begins before.
    double gapTo(Glyph next) {
        double alongX = x1 - x0;
        double alongY = y1 - y0;
        double length = Math.sqrt(alongX * alongX + alongY * alongY);
        double size = size();
        if (length == 0 || size == 0) {
            return 0;
        }
        return ((next.x0 - x1) * alongX + (next.y0 - y1) * alongY) / length / size;
    }

    /// How far the next glyph's baseline is from this one's, in em.
    double riseTo(Glyph next) {
        double square = upX * upX + upY * upY;
        return square == 0 ? 0 : Math.abs((next.x0 - x0) * upX + (next.y0 - y0) * upY) / square;
    }

    /// Whether it is the same once more, as cheap bold type is made.
    boolean repeats(Glyph other) {
        double reach = width() / Math.max(1, text.length()) / 3;
        return Math.abs(x0 - other.x0) < reach
                && Math.abs(y0 - other.y0) < reach
                && text.equals(other.text);
    }

    /// Ligatures and other presentation forms as letters; soft hyphens and zero-width characters,
    /// which nobody sees, dropped.
    static String readable(String unicode) {
        boolean plain = true;
        for (int i = 0; i < unicode.length(); i++) {
            plain &= unicode.charAt(i) < 0xAD;
        }
        if (plain) {
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
