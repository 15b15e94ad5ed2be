package com.billwright.extraction.text;

import org.jspecify.annotations.Nullable;

/// Glyphs that were drawn one after the other and make a word, or a part of one.
final class GlyphRun {

    /// No real word is longer; what is, is cut.
    private static final int LONGEST_WORD = 500;

    private final StringBuilder text = new StringBuilder();
    private final Glyph first;
    private Glyph last;
    private double left = Double.POSITIVE_INFINITY;
    private double bottom = Double.POSITIVE_INFINITY;
    private double right = Double.NEGATIVE_INFINITY;
    private double top = Double.NEGATIVE_INFINITY;
    private double size;
    private double averageWidth;

    /// Whether a blank was drawn before or after it.
    private final boolean blankBefore;

    private boolean blankAfter;
    private @Nullable Box box;

    GlyphRun(Glyph first, boolean blankBefore, PageFrame frame) {
        this.first = first;
        this.last = first;
        this.blankBefore = blankBefore;
        this.averageWidth = first.width() / Math.max(1, first.text().length());
        include(first, frame);
    }

    void add(Glyph glyph, PageFrame frame) {
        last = glyph;
        averageWidth = (averageWidth + glyph.width() / Math.max(1, glyph.text().length())) / 2;
        include(glyph, frame);
    }

    void endedByBlank() {
        blankAfter = true;
    }

    private void include(Glyph glyph, PageFrame frame) {
        double aboveX = glyph.upX() * Glyph.ASCENT;
        double aboveY = glyph.upY() * Glyph.ASCENT;
        double belowX = glyph.upX() * Glyph.DESCENT;
        double belowY = glyph.upY() * Glyph.DESCENT;
        double x0 = Math.min(glyph.x0(), glyph.x1()) + Math.min(aboveX, -belowX);
        double x1 = Math.max(glyph.x0(), glyph.x1()) + Math.max(aboveX, -belowX);
        double y0 = Math.min(glyph.y0(), glyph.y1()) + Math.min(aboveY, -belowY);
        double y1 = Math.max(glyph.y0(), glyph.y1()) + Math.max(aboveY, -belowY);
        // What the crop box hides is not on the page.
        boolean shown =
                x0 < frame.cropWidth() && x1 > 0 && y0 < frame.cropHeight() && y1 > 0; // no NaN
        if (shown && text.length() < LONGEST_WORD) {
            text.append(glyph.text());
            left = Math.min(left, x0);
            right = Math.max(right, x1);
            bottom = Math.min(bottom, y0);
            top = Math.max(top, y1);
            size = Math.max(size, glyph.size());
        }
    }

    /// Where the two are neighbours on a line: whether they are one word.
    boolean continuedBy(GlyphRun next) {
        return !blankAfter
                && !next.blankBefore
                && last.riseTo(next.first) < WordGaps.LINE_RISE / 2
                && Math.abs(size - next.size) < size / 3
                && last.gapTo(next.first) > -WordGaps.of(this, next.first)
                && last.gapTo(next.first) < WordGaps.of(this, next.first);
    }

    GlyphRun joined(GlyphRun next) {
        text.append(next.text);
        last = next.last;
        left = Math.min(left, next.left);
        right = Math.max(right, next.right);
        bottom = Math.min(bottom, next.bottom);
        top = Math.max(top, next.top);
        size = Math.max(size, next.size);
        blankAfter = next.blankAfter;
        box = null;
        return this;
    }

    boolean visible() {
        return size >= 0 && left <= right && bottom <= top && !text.toString().isBlank();
    }

    Box box(PageFrame frame) {
        Box known = box;
        if (known == null) {
            known = frame.box(left, bottom, right, top).orElse(new Box(0, 0, 0, 0));
            box = known;
        }
        return known;
    }

    Word word(PageFrame frame) {
        return new Word(text.toString(), box(frame), 1, size);
    }

    String text() {
        return text.toString();
    }

    Glyph first() {
        return first;
    }

    Glyph last() {
        return last;
    }

    double averageWidth() {
        return averageWidth;
    }
}
