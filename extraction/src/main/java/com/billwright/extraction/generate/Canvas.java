package com.billwright.extraction.generate;

import com.billwright.extraction.field.InvoiceLine;
import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;

/// Paper to draw a bill on; text stands on its baseline. It notes which values it was given to print:
/// the truth about the bill is what stands on it.
public final class Canvas extends Sheet {

    private final Map<Typeface, PDFont> fonts = new HashMap<>();
    private final Map<String, String> truth = new LinkedHashMap<>();
    private final List<InvoiceLine> lines = new ArrayList<>();
    private Face face = Face.SANS;
    private Typeface font = Face.SANS.plain;
    private double size = 10;
    private double tracking = 0;

    public Canvas(LayoutProgram.Paper paper) {
        super(paper);
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
        setInk(ink);
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
            return x + width(text);
        }
        draw(c -> {
            c.beginText();
            c.setFont(font(), (float) size);
            c.setCharacterSpacing((float) tracking);
            c.setNonStrokingColor(ink());
            c.newLineAtOffset((float) x, (float) (height() - y));
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

    /// Notes a value whose pieces are printed one by one.
    public void note(String field, String value) {
        truth.putIfAbsent(field, value);
    }

    /// Notes a line of the bill whose cells are printed one by one.
    public void note(InvoiceLine line) {
        lines.add(line);
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

    /// What was printed so far, normalised, by field name.
    public Map<String, String> truth() {
        return Map.copyOf(truth);
    }

    /// The bill's lines that were printed so far, with those of their values that are.
    public List<InvoiceLine> lines() {
        return List.copyOf(lines);
    }

    private PDFont font() {
        return fonts.computeIfAbsent(font, this::embedded);
    }

    private Canvas font(Typeface font, double size) {
        this.font = font;
        this.size = size;
        return this;
    }

    /// Spaces and dashes as they are typed.
    private static String printable(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ').replace('\u2212', '-');
    }
}
