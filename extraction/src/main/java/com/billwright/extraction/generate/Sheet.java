package com.billwright.extraction.generate;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;

/// The pages of a PDF and the shapes on them, in points of 1/72 inch from the top left corner.
abstract sealed class Sheet implements AutoCloseable permits Canvas {

    private final PDDocument document = new PDDocument();
    private final LayoutProgram.Paper paper;
    private PDPageContentStream content;
    private Color ink = Color.BLACK;

    Sheet(LayoutProgram.Paper paper) {
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

    public void line(double x0, double y0, double x1, double y1, double thickness) {
        draw(c -> {
            c.setStrokingColor(ink);
            c.setLineWidth((float) thickness);
            c.moveTo((float) x0, (float) (height() - y0));
            c.lineTo((float) x1, (float) (height() - y1));
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
            c.moveTo((float) corners[0], (float) (height() - corners[1]));
            for (int i = 2; i < corners.length; i += 2) {
                c.lineTo((float) corners[i], (float) (height() - corners[i + 1]));
            }
            c.closePath();
            c.fill();
        });
    }

    public void disc(double x, double y, double radius, Color colour) {
        double k = radius * 0.5523;
        double top = height() - y;
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

    PDFont embedded(Typeface font) {
        return font.in(document);
    }

    Color ink() {
        return ink;
    }

    void setInk(Color ink) {
        this.ink = ink;
    }

    private void addRect(PDPageContentStream c, double x0, double y0, double x1, double y1)
            throws IOException {
        c.addRect((float) x0, (float) (height() - y1), (float) (x1 - x0), (float) (y1 - y0));
    }

    private static void curve(PDPageContentStream c, double... p) throws IOException {
        c.curveTo(
                (float) p[0], (float) p[1], (float) p[2], (float) p[3], (float) p[4], (float) p[5]);
    }

    void draw(Stroke stroke) {
        try {
            stroke.on(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    interface Stroke {
        void on(PDPageContentStream content) throws IOException;
    }
}
