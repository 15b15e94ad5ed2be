package com.billwright.extraction.einvoice;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// Writes text on A4 pages from top to bottom in an embedded font with Latin, Greek and Cyrillic
/// letters. Places are in points from the left edge.
final class SheetPen implements AutoCloseable {

    static final float LEFT = 56;
    static final float RIGHT = 540;
    private static final float TOP = 790;
    private static final float BOTTOM = 56;

    /// PDFBox brings it along, for text in fonts that a PDF forgot to embed.
    private static final String FONT =
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final PDDocument document = new PDDocument();
    private final PDFont font;
    private final Map<Integer, Boolean> printable = new HashMap<>();
    private PDPageContentStream page;
    private float y = TOP;

    SheetPen() throws IOException {
        try (InputStream file = PDDocument.class.getResourceAsStream(FONT)) {
            if (file == null) {
                throw new IOException("PDFBox comes without " + FONT);
            }
            font = PDType0Font.load(document, file);
        }
        page = addPage();
    }

    private PDPageContentStream addPage() throws IOException {
        PDPage next = new PDPage(PDRectangle.A4);
        document.addPage(next);
        y = TOP;
        return new PDPageContentStream(document, next);
    }

    /// Moves down; onto the next page when less than `needed` is left on this one.
    void down(float by, float needed) throws IOException {
        y -= by;
        if (y - needed < BOTTOM) {
            page.close();
            page = addPage();
        }
    }

    void write(String text, float x, float size) throws IOException {
        page.beginText();
        page.setFont(font, size);
        page.newLineAtOffset(x, y);
        page.showText(clean(text));
        page.endText();
    }

    /// So that it ends at `x`.
    void writeRight(String text, float x, float size) throws IOException {
        write(text, x - width(clean(text), size), size);
    }

    void grey(boolean on) throws IOException {
        page.setNonStrokingColor(on ? 0.4f : 0f);
    }

    void rule() throws IOException {
        page.setStrokingColor(0.75f);
        page.setLineWidth(0.5f);
        page.moveTo(LEFT, y);
        page.lineTo(RIGHT, y);
        page.stroke();
    }

    /// The rows that a text fills; a word wider than a row has one for itself.
    List<String> wrap(String text, float width, float size) throws IOException {
        List<String> rows = new ArrayList<>();
        String row = "";
        for (String word : clean(text).split(" ")) {
            String longer = row.isEmpty() ? word : row + " " + word;
            if (!row.isEmpty() && width(longer, size) > width) {
                rows.add(row);
                row = word;
            } else {
                row = longer;
            }
        }
        rows.add(row);
        return rows;
    }

    void save(Path file) throws IOException {
        page.close();
        document.save(file.toFile());
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private float width(String text, float size) throws IOException {
        return font.getStringWidth(text) * size / 1000;
    }

    /// One line, with a question mark for what the font cannot print.
    private String clean(String text) {
        StringBuilder clean = new StringBuilder();
        text.strip()
                .replaceAll("\\s+", " ")
                .codePoints()
                .forEach(c -> clean.appendCodePoint(isPrintable(c) ? c : '?'));
        return clean.toString();
    }

    private boolean isPrintable(int codePoint) {
        return printable.computeIfAbsent(
                codePoint,
                c -> {
                    try {
                        font.encode(Character.toString(c));
                        return true;
                    } catch (IOException | IllegalArgumentException noGlyph) {
                        return false;
                    }
                });
    }
}
