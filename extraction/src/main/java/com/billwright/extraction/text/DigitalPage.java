package com.billwright.extraction.text;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/// The text layer of one page.
final class DigitalPage extends PDFTextStripper {

    /// From here on a gap (in em) parts two words, blank or not.
    private static final double WORD_GAP = 0.28;

    private static final double BACKWARD_GAP = -0.8;
    private static final double LINE_RISE = 0.5;

    /// No real word is longer; what is, is cut.
    private static final int LONGEST_WORD = 500;

    private final PageFrame frame;
    private final PageBudget budget;
    private final List<Word> words = new ArrayList<>();
    private double largestImage;
    private int unmapped;

    private DigitalPage(PageFrame frame, PageBudget budget) {
        this.frame = frame;
        this.budget = budget;
    }

    /// What the text layer of a page holds.
    ///
    /// @param unmapped glyphs whose characters the PDF does not tell
    /// @param imageCover the part of the page that its largest image covers
    record TextLayer(List<Word> words, int unmapped, double imageCover) {

        boolean usable() {
            return TextLayerCheck.usable(this);
        }
    }

    /// @param number from 1
    static TextLayer read(PDDocument document, int number, PageFrame frame, PageBudget budget)
            throws IOException {
        DigitalPage page = new DigitalPage(frame, budget);
        page.setSortByPosition(true);
        page.setShouldSeparateByBeads(false);
        page.setSuppressDuplicateOverlappingText(true); // bold that is printed twice
        page.setStartPage(number);
        page.setEndPage(number);
        page.writeText(document, Writer.nullWriter());
        return new TextLayer(ReadingOrder.of(page.words), page.unmapped, page.largestImage);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.operation();
        if (paintsImage(operator, operands)) {
            Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
            double area =
                    Math.abs(
                            matrix.getValue(0, 0) * matrix.getValue(1, 1)
                                    - matrix.getValue(0, 1) * matrix.getValue(1, 0));
            largestImage = Math.max(largestImage, area / (frame.width() * frame.height()));
            return; // nothing to read in it, and it need not be decoded
        }
        super.processOperator(operator, operands);
    }

    private boolean paintsImage(Operator operator, List<COSBase> operands) {
        if (operator.getName().equals(OperatorName.BEGIN_INLINE_IMAGE)) {
            return true;
        }
        PDResources resources = getResources();
        return operator.getName().equals(OperatorName.DRAW_OBJECT)
                && resources != null
                && !operands.isEmpty()
                && operands.getFirst() instanceof COSName name
                && resources.isImageXObject(name);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
            throws IOException {
        budget.operation(); // one operator can show a million of them
        if (font.toUnicode(code) == null) {
            unmapped++;
        }
        super.showGlyph(matrix, font, code, displacement);
    }

    /// The values of a form's fields and the text of stamps are annotations, drawn after the page.
    @Override
    protected void writePage() throws IOException {
        for (PDAnnotation annotation : getCurrentPage().getAnnotations()) {
            if (!annotation.isHidden() && !annotation.isNoView()) {
                showAnnotation(annotation);
            }
        }
        super.writePage();
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        List<Glyph> word = new ArrayList<>();
        for (TextPosition position : positions) {
            Glyph glyph = Glyph.of(position);
            if (glyph.blank() || (!word.isEmpty() && parted(word.getLast(), glyph))) {
                add(word);
                word.clear();
            }
            if (!glyph.blank()) {
                word.add(glyph);
            }
        }
        add(word);
    }

    private static boolean parted(Glyph glyph, Glyph next) {
        double gap = glyph.gapTo(next);
        return gap > WORD_GAP || gap < BACKWARD_GAP || glyph.riseTo(next) > LINE_RISE;
    }

    private void add(List<Glyph> glyphs) {
        StringBuilder text = new StringBuilder();
        Box box = null;
        double size = 0;
        for (Glyph glyph : glyphs) {
            Box drawn = glyph.box(frame).orElse(null);
            if (drawn != null
                    && text.length() < LONGEST_WORD) { // what the crop box hides is not on the page
                text.append(glyph.text());
                box = box == null ? drawn : box.union(drawn);
                size = Math.max(size, glyph.size());
            }
        }
        if (box != null && !text.toString().isBlank()) {
            words.add(new Word(text.toString(), box, 1, size));
        }
    }
}
