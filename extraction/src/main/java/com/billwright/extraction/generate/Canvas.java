package com.billwright.extraction.generate;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/// Paper to draw a bill on. Points of 1/72 inch from the top left corner, text by its baseline. It
/// notes which values it was given to print: the truth about the bill is what stands on it.
public final class Canvas implements AutoCloseable {

    private final PDDocument document = new PDDocument();
    private final Map<FontName, PDFont> fonts = new EnumMap<>(FontName.class);
    private final Map<String, String> truth = new LinkedHashMap<>();
    private final LayoutProgram.Paper paper;
    private PDPageContentStream content;
    private Face face = Face.SANS;
    private FontName font = FontName.HELVETICA;
    private double size = 10;
    private Color ink = Color.BLACK;
    private double tracking = 0;

    public Canvas(LayoutProgram.Paper paper) {
        this.paper = paper;
        this.content = newPage();
    }

    public double width() {
        return paper.width();
    }

    public double height() {
        return paper.height();
    }

    public int pages() {
        return document.getNumberOfPages();
    }

    /// Goes on to a new page.
    public void turn() {
        draw(PDPageContentStream::close);
        content = newPage();
    }

    public Canvas face(Face face) {
        this.face = face;
        return plain(size);
    }

    public Canvas plain(double size) {
        return font(face.plain, size);
    }

    public Canvas bold(double size) {
        return font(face.bold, size);
    }

    public Canvas italic(double size) {
        return font(face.italic, size);
    }

    public Canvas ink(Color ink) {
        this.ink = ink;
        return this;
    }

    /// Extra space between letters, in points.
    public Canvas tracking(double tracking) {
        this.tracking = tracking;
        return this;
    }

    /// Size of the current font.
    public double size() {
        return size;
    }

    public double width(String text) {
        try {
            return font().getStringWidth(printable(text)) / 1000 * size + tracking * text.length();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Prints from `x` and returns where the text ends.
    public double text(double x, double y, Printed text) {
        text.tells().forEach(truth::putIfAbsent);
        return text(x, y, text.text());
    }

    public double text(double x, double y, String text) {
        if (text.isBlank()) {
            return x;
        }
        draw(c -> {
            c.beginText();
            c.setFont(font(), (float) size);
            c.setCharacterSpacing((float) tracking);
            c.setNonStrokingColor(ink);
            c.newLineAtOffset((float) x, (float) (paper.height() - y));
            c.showText(printable(text));
            c.endText();
        });
        return x + width(text);
    }

    public void right(double x, double y, Printed text) {
        text(x - width(text.text()), y, text);
    }

    public void right(double x, double y, String text) {
        right(x, y, Printed.plain(text));
    }

    public void centre(double x, double y, Printed text) {
        text(x - width(text.text()) / 2, y, text);
    }

    public void centre(double x, double y, String text) {
        centre(x, y, Printed.plain(text));
    }

    /// Prints lines below each other, together a field's value; returns the baseline after the last.
    public double block(double x, double y, double leading, String field, List<String> lines) {
        truth.putIfAbsent(field, String.join(" ", lines));
        return block(x, y, leading, lines);
    }

    public double block(double x, double y, double leading, List<String> lines) {
        for (var line : lines) {
            text(x, y, line);
            y += leading;
        }
        return y;
    }

    /// Breaks text into lines of at most that width.
    public List<String> wrap(String text, double width) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.split(" ")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer) > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    /// Makes the font as small as needed for the text to fit, but no smaller than 5 points.
    public Canvas fit(String text, double width) {
        while (width(text) > width && size > 5) {
            size -= 0.25;
        }
        return this;
    }

    public void line(double x0, double y0, double x1, double y1, double thickness) {
        draw(c -> {
            c.setStrokingColor(ink);
            c.setLineWidth((float) thickness);
            c.moveTo((float) x0, (float) (paper.height() - y0));
            c.lineTo((float) x1, (float) (paper.height() - y1));
            c.stroke();
        });
    }

    public void frame(double x0, double y0, double x1, double y1, double thickness) {
        draw(c -> {
            c.setStrokingColor(ink);
            c.setLineWidth((float) thickness);
            addRect(c, x0, y0, x1, y1);
            c.stroke();
        });
    }

    public void fill(double x0, double y0, double x1, double y1, Color colour) {
        draw(c -> {
            c.setNonStrokingColor(colour);
            addRect(c, x0, y0, x1, y1);
            c.fill();
        });
    }

    /// Fills a polygon of x, y pairs.
    public void polygon(Color colour, double... corners) {
        draw(c -> {
            c.setNonStrokingColor(colour);
            c.moveTo((float) corners[0], (float) (paper.height() - corners[1]));
            for (int i = 2; i < corners.length; i += 2) {
                c.lineTo((float) corners[i], (float) (paper.height() - corners[i + 1]));
            }
            c.closePath();
            c.fill();
        });
    }

    public void disc(double x, double y, double radius, Color colour) {
        double k = radius * 0.5523;
        double top = paper.height() - y;
        draw(c -> {
            c.setNonStrokingColor(colour);
            c.moveTo((float) (x + radius), (float) top);
            curve(c, x + radius, top + k, x + k, top + radius, x, top + radius);
            curve(c, x - k, top + radius, x - radius, top + k, x - radius, top);
            curve(c, x - radius, top - k, x - k, top - radius, x, top - radius);
            curve(c, x + k, top - radius, x + radius, top - k, x + radius, top);
            c.fill();
        });
    }

    /// What was printed so far, normalised, by field name.
    public Map<String, String> truth() {
        return Map.copyOf(truth);
    }

    /// Ends the drawing.
    ///
    /// @param id makes the file's own identifier, so that the same drawing is the same bytes
    public byte[] toPdf(long id) {
        draw(PDPageContentStream::close);
        document.setDocumentId(id);
        var bytes = new ByteArrayOutputStream(8 * 1024);
        try {
            document.save(bytes, CompressParameters.NO_COMPRESSION);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PDPageContentStream newPage() {
        var page = new PDPage(new PDRectangle(paper.width(), paper.height()));
        document.addPage(page);
        try {
            return new PDPageContentStream(document, page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PDFont font() {
        return fonts.computeIfAbsent(font, PDType1Font::new);
    }

    private Canvas font(FontName font, double size) {
        this.font = font;
        this.size = size;
        return this;
    }

    private void addRect(PDPageContentStream c, double x0, double y0, double x1, double y1)
            throws IOException {
        c.addRect((float) x0, (float) (paper.height() - y1), (float) (x1 - x0), (float) (y1 - y0));
    }

    private static void curve(PDPageContentStream c, double... p) throws IOException {
        c.curveTo(
                (float) p[0], (float) p[1], (float) p[2], (float) p[3], (float) p[4], (float) p[5]);
    }

    /// The standard fonts know Latin-1 and a few more characters.
    private static String printable(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ').replace('\u2212', '-');
    }

    private void draw(Stroke stroke) {
        try {
            stroke.on(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Stroke {
        void on(PDPageContentStream content) throws IOException;
    }
}
