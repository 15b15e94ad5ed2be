package com.billwright.extraction.ocr;

import java.awt.image.BufferedImage;

/// A page with its lines level, perhaps still upside down.
///
/// @param level the page's picture
/// @param scale from its pixels to those in which it is recognised
/// @param fine whether it is worth more time than a good scan: a photograph, mostly
record Upright(
        BufferedImage level, GreyImage grey, double scale, double pixelsPerInch, boolean fine) {

    /// Letters of a scan are recognised well at this height, middling ones in pixels; a larger picture
    /// costs more and yields nothing.
    private static final double LETTER = 15;

    /// Where a picture must be made larger there are photographs, which gain by more.
    private static final double SMALL_LETTER = 20;

    private static final int COARSE = 1100;
    private static final double FINER = 2;
    private static final double AS_IT_IS = 1.3;
    private static final double LARGEST = 3.5;
    private static final double MOST_PIXELS = 16_000_000;
    private static final double USUAL_LETTER_INCHES = 0.075;

    /// @param shades the page's, as [GreyImage#of] has them
    static Upright of(BufferedImage page, GreyImage shades, double pixelsPerInch) {
        BufferedImage level = page;
        GreyImage grey = shades;
        Survey survey = Survey.of(grey);
        if (survey.sideways()) {
            level = Level.quarters(level, 1);
            grey = GreyImage.of(level);
            survey = Survey.of(grey);
        }
        if (survey.clockwiseDegrees() != 0) {
            level = Level.turned(level, survey.clockwiseDegrees());
            grey = GreyImage.of(level);
        }
        double scale = scale(survey.letter(), pixelsPerInch, grey);
        double inch =
                Math.max(pixelsPerInch * scale, survey.letter() * scale / USUAL_LETTER_INCHES / 2);
        return new Upright(level, Scaled.by(grey, scale, scale), scale, inch, scale > 1);
    }

    private static double scale(double letter, double pixelsPerInch, GreyImage page) {
        double wanted =
                letter == 0
                        ? 200 / pixelsPerInch
                        : (letter * AS_IT_IS < LETTER ? SMALL_LETTER : LETTER) / letter;
        double most = Math.min(LARGEST, Math.sqrt(MOST_PIXELS / page.pixels().length));
        double least = Math.min(1, 150 / pixelsPerInch);
        double scale = Math.min(most, Math.max(wanted, least));
        return scale > 1 / AS_IT_IS && scale < AS_IT_IS ? Math.min(1, most) : scale;
    }

    Upright upsideDown() {
        return new Upright(Level.quarters(level, 2), grey.upsideDown(), scale, pixelsPerInch, fine);
    }

    /// Whether it has fewer pixels than a scan of a page would.
    boolean coarse() {
        return Math.min(level.getWidth(), level.getHeight()) < COARSE;
    }

    /// Larger, for pages that are hard to read.
    Upright finer() {
        GreyImage page = GreyImage.of(level);
        double most = Math.sqrt(MOST_PIXELS / page.pixels().length);
        double finer = Math.max(scale, Math.min(most, scale * FINER));
        return new Upright(
                level, Scaled.by(page, finer, finer), finer, pixelsPerInch * finer / scale, true);
    }
}
