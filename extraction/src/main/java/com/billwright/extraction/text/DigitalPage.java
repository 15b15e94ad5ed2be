package com.billwright.extraction.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/// Goes through a page's content and collects its text layer and what else is drawn, drawing nothing.
/// Leaner than PDFBox's own text stripper, which orders glyph by glyph and knows articles.
final class DigitalPage extends TextOperators {

    private static final int MOST_IMAGES = 500;

    private final PageFrame frame;
    private final PageBudget budget;
    private final GlyphRuns runs;
    private final List<Box> images = new ArrayList<>();
    private final Map<PDFont, FontFacts> fonts = new IdentityHashMap<>();
    private final float originX;
    private final float originY;
    private int glyphs;
    private int unmapped;
    private int invisible;
    private int curves;
    private int painted;
    private boolean broken;

    private DigitalPage(PDPage page, PageFrame frame, PageBudget budget) {
        this.frame = frame;
        this.budget = budget;
        this.runs = new GlyphRuns(frame);
        PDRectangle crop = page.getCropBox();
        this.originX = crop.getLowerLeftX();
        this.originY = crop.getLowerLeftY();
    }

    /// Where the content is damaged, what stands before the damage.
    static TextLayer read(PDPage page, PageFrame frame, PageBudget budget) {
        DigitalPage reader = new DigitalPage(page, frame, budget);
        reader.attempt(() -> PageContent.check(page, budget));
        reader.attempt(() -> reader.processPage(page));
        // The values of a form's fields and the text of stamps are annotations, drawn afterwards.
        reader.attempt(() -> reader.annotations(page));
        budget.checkTime();
        return new TextLayer(
                reader.runs.words(),
                reader.glyphs,
                reader.unmapped,
                reader.invisible,
                List.copyOf(reader.images),
                reader.curves,
                reader.painted,
                reader.broken);
    }

    private interface Step {
        void take() throws IOException;
    }

    private void attempt(Step step) {
        try {
            step.take();
        } catch (PageBudget.Spent e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            broken = true;
        }
    }

    private void annotations(PDPage page) throws IOException {
        for (PDAnnotation annotation : page.getAnnotations()) {
            budget.operation();
            if (!annotation.isHidden() && !annotation.isNoView()) {
                showAnnotation(annotation);
            }
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.operation();
        CharacterTables.dropFloods(operator, operands, getResources());
        switch (operator.getName()) {
            case OperatorName.CURVE_TO,
                    OperatorName.CURVE_TO_REPLICATE_INITIAL_POINT,
                    OperatorName.CURVE_TO_REPLICATE_FINAL_POINT ->
                    curves++;
            case OperatorName.FILL_NON_ZERO,
                    OperatorName.FILL_EVEN_ODD,
                    OperatorName.STROKE_PATH,
                    OperatorName.CLOSE_AND_STROKE,
                    OperatorName.FILL_NON_ZERO_AND_STROKE,
                    OperatorName.FILL_EVEN_ODD_AND_STROKE,
                    OperatorName.CLOSE_FILL_NON_ZERO_AND_STROKE,
                    OperatorName.CLOSE_FILL_EVEN_ODD_AND_STROKE,
                    OperatorName.SHADING_FILL ->
                    painted++;
            case OperatorName.BEGIN_INLINE_IMAGE -> addImage();
            case OperatorName.DRAW_OBJECT -> {
                if (paintsImage(operands)) {
                    addImage();
                    return; // nothing to read in it, and it need not be unpacked
                }
                super.processOperator(operator, operands);
            }
            default -> super.processOperator(operator, operands);
        }
    }

    private void addImage() {
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        double x = matrix.getTranslateX() - originX;
        double y = matrix.getTranslateY() - originY;
        double ax = matrix.getValue(0, 0);
        double ay = matrix.getValue(0, 1);
        double bx = matrix.getValue(1, 0);
        double by = matrix.getValue(1, 1);
        if (images.size() < MOST_IMAGES) {
            frame.box(x, y, x + ax, y + ay, x + bx, y + by, x + ax + bx, y + ay + by)
                    .ifPresent(images::add);
        }
    }

    private boolean paintsImage(List<COSBase> operands) {
        PDResources resources = getResources();
        return resources != null
                && !operands.isEmpty()
                && operands.getFirst() instanceof COSName name
                && resources.isImageXObject(name);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
            throws IOException {
        budget.operation(); // one operator can show a million of them
        glyphs++;
        if (getGraphicsState().getTextState().getRenderingMode() == RenderingMode.NEITHER) {
            invisible++;
        }
        FontFacts facts = fonts.computeIfAbsent(font, FontFacts::new);
        String mapped = facts.unicode(code);
        if (mapped == null) {
            unmapped++;
            if (facts.composite()) {
                return; // its codes are numbers of glyphs and tell nothing
            }
        }
        String text = shownAs(mapped == null ? Character.toString(code & 0xFFFF) : mapped);
        runs.add(facts.glyph(Glyph.readable(text), matrix, code, displacement, originX, originY));
    }
}
