package com.billwright.extraction.text;

import com.billwright.extraction.text.PageBudget.Spent;
import java.awt.Color;
import java.awt.Paint;
import java.awt.geom.GeneralPath;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDShadingPattern;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/// Draws a page within its budget. What would take too long or too much by itself, where nobody can
/// ask for the time, is left out: the words of such a page are worth more than its ornaments.
final class GuardedDrawer extends PageDrawer {

    /// Of the longest picture that is sensible for a page, to that which a page may embed: it is
    /// read in steps, not whole.
    private static final int EMBEDDED = 10;

    /// Each takes a picture of the page's size, on top of those it is in.
    private static final int NESTED_GROUPS = 6;

    private static final int NESTED_PATTERNS = 2;

    /// Letters that something is seen through: each is cut out of all others.
    private static final int CLIPPING_LETTERS = 40;

    private static final Color NOTHING = new Color(0, 0, 0, 0);

    private final PageBudget budget;
    private int groups;
    private int patterns;
    private int clipping;
    private boolean broken;

    GuardedDrawer(PageDrawerParameters parameters, PageBudget budget) throws IOException {
        super(parameters);
        this.budget = budget;
    }

    /// Whether the content is damaged, and only what stands before that was drawn.
    boolean broken() {
        return broken;
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        try {
            super.processPage(page);
        } catch (Spent e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            broken = true;
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.operation();
        CharacterTables.dropFloods(operator, operands, getResources());
        super.processOperator(operator, operands);
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
        budget.checkTime();
        long pixels = (long) image.getWidth() * image.getHeight();
        if (pixels > EMBEDDED * budget.limits().pixels()) {
            throw Spent.tooLarge("picture of " + pixels + " pixels");
        }
        if (DrawingCost.sensible(image, pixels)) {
            super.drawImage(image);
        }
    }

    @Override
    public void strokePath() throws IOException {
        if (sensiblePath()) {
            super.strokePath();
        }
    }

    @Override
    public void fillPath(int windingRule) throws IOException {
        if (sensiblePath()) {
            super.fillPath(windingRule);
        }
    }

    private boolean sensiblePath() {
        budget.checkTime();
        boolean sensible = DrawingCost.sensible(getLinePath());
        if (!sensible) {
            getLinePath().reset();
        }
        return sensible;
    }

    /// Clips to the bounds of what has too many corners.
    @Override
    public void clip(int windingRule) {
        GeneralPath path = getLinePath();
        if (DrawingCost.sensibleClip(path)) {
            super.clip(windingRule);
            return;
        }
        GeneralPath kept = new GeneralPath(path);
        Rectangle2D bounds = path.getBounds2D();
        path.reset();
        path.append(bounds, false);
        super.clip(windingRule);
        path.reset();
        path.append(kept, false);
    }

    @Override
    protected void showFontGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
            throws IOException {
        budget.operation();
        boolean clips = getGraphicsState().getTextState().getRenderingMode().isClip();
        if (!clips || ++clipping <= CLIPPING_LETTERS) {
            super.showFontGlyph(matrix, font, code, displacement);
        }
    }

    @Override
    protected Paint getPaint(PDColor color) throws IOException {
        budget.checkTime();
        if (!(color.getColorSpace() instanceof PDPattern space)) {
            return super.getPaint(color);
        }
        boolean sensible =
                patterns < NESTED_PATTERNS
                        && !(space.getPattern(color) instanceof PDShadingPattern shaded
                                && !DrawingCost.sensible(shaded.getShading()));
        if (!sensible) {
            return NOTHING;
        }
        patterns++;
        try {
            return super.getPaint(color);
        } finally {
            patterns--;
        }
    }

    @Override
    public void shadingFill(COSName shading) throws IOException {
        budget.checkTime();
        if (DrawingCost.sensible(getResources().getShading(shading))) {
            super.shadingFill(shading);
        }
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        budget.checkTime();
        if (++groups > NESTED_GROUPS) {
            throw Spent.tooLarge("pictures in pictures without end");
        }
        super.showTransparencyGroup(form);
        groups--;
    }
}
