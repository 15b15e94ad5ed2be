package com.billwright.extraction.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/// What is asked of a font for each of its glyphs, worked out once.
final class FontFacts {

    private static final GlyphList GLYPHS = glyphs();

    /// The half of a font's box is about a capital's height, and that about this much of an em.
    private static final double CAPITAL = 0.7;

    private final PDFont font;
    private final double blank;
    private final double drawnHeight;
    private final Map<Integer, Optional<String>> unicodes = new HashMap<>();

    FontFacts(PDFont font) {
        this.font = font;
        this.blank = blank(font);
        this.drawnHeight = font instanceof PDType3Font drawn ? drawnHeight(drawn) : 0;
    }

    /// Null where the font does not tell.
    @Nullable String unicode(int code) {
        return unicodes.computeIfAbsent(code, this::mapped).orElse(null);
    }

    private Optional<String> mapped(int code) {
        return Optional.ofNullable(font.toUnicode(code, GLYPHS));
    }

    boolean composite() {
        return !(font instanceof PDSimpleFont);
    }

    Glyph glyph(
            String text, Matrix matrix, int code, Vector displacement, double left, double bottom)
            throws IOException {
        double along = font.isVertical() ? font.getWidth(code) / 1000 : displacement.getX();
        double x = matrix.getTranslateX() - left;
        double y = matrix.getTranslateY() - bottom;
        double upX = matrix.getValue(1, 0);
        double upY = matrix.getValue(1, 1);
        double endX = x + along * matrix.getValue(0, 0);
        double endY = y + along * matrix.getValue(0, 1);
        if (drawnHeight > 0) { // a font of drawings, whose em is whatever it likes
            double scale = drawnHeight / CAPITAL;
            upX *= scale;
            upY *= scale;
        }
        double stretch = Math.hypot(matrix.getValue(0, 0), matrix.getValue(0, 1));
        double em = Math.hypot(matrix.getValue(1, 0), matrix.getValue(1, 1));
        double wide = em == 0 ? blank : blank * stretch / em;
        return new Glyph(text, x, y, endX, endY, upX, upY, wide);
    }

    private static double blank(PDFont font) {
        double unit = font instanceof PDType3Font ? font.getFontMatrix().getScaleX() : 0.001;
        double width = 0;
        try {
            width = font.getSpaceWidth() * unit;
            if (width == 0) {
                width = font.getAverageFontWidth() * unit * 0.8;
            }
        } catch (RuntimeException e) {
            // a damaged font that yet shows its glyphs
        }
        double em = font instanceof PDType3Font drawn ? drawnHeight(drawn) / CAPITAL : 1;
        return width <= 0 || em <= 0 ? 1 : width / em;
    }

    private static double drawnHeight(PDType3Font font) {
        BoundingBox box = font.getBoundingBox();
        double half = box == null ? 0 : box.getHeight() / 2;
        return Math.abs(font.getFontMatrix().getScaleY() * half);
    }

    private static GlyphList glyphs() {
        String more = "/org/apache/pdfbox/resources/glyphlist/additional.txt";
        try (InputStream in = GlyphList.class.getResourceAsStream(more)) {
            return in == null
                    ? GlyphList.getAdobeGlyphList()
                    : new GlyphList(GlyphList.getAdobeGlyphList(), in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
