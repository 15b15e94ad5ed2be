package com.billwright.extraction.ocr;

import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;
import java.nio.FloatBuffer;
import net.sourceforge.lept4j.Leptonica;
import net.sourceforge.lept4j.Pix;

/// How far a scanned page was turned when it lay on the glass.
public final class Skew {

    /// Below these, Leptonica's own deskewing leaves a page as it is.
    private static final double LEAST_DEGREES = 0.1;

    private static final double LEAST_CONFIDENCE = 3;

    private static final float RANGE = 7;

    private Skew() {}

    /// The angle by which [Ocr] turns a page clockwise to level it, in degrees.
    public static double clockwiseDegrees(GreyImage page) {
        return Survey.of(page).clockwiseDegrees();
    }

    /// The angle by which to turn the picture clockwise so that its lines lie level, in degrees; 0
    /// when there is no clear one. Found up to 7 degrees either way.
    static double clockwiseDegrees(Ink ink) {
        Leptonica leptonica = Natives.LEPTONICA;
        Pix black = pix(ink);
        try {
            FloatBuffer angle = FloatBuffer.allocate(1);
            FloatBuffer confidence = FloatBuffer.allocate(1);
            boolean failed =
                    leptonica.pixFindSkewSweepAndSearch(
                                    black, angle, confidence, 2, 1, RANGE, 1, 0.01f)
                            != 0;
            boolean clear =
                    Math.abs(angle.get(0)) >= LEAST_DEGREES
                            && confidence.get(0) >= LEAST_CONFIDENCE;
            return failed || !clear ? 0 : angle.get(0);
        } finally {
            leptonica.pixDestroy(new PointerByReference(black.getPointer()));
        }
    }

    /// Leptonica packs 32 pixels into a word, the leftmost in the highest bit.
    private static Pix pix(Ink ink) {
        Pix pix = Natives.LEPTONICA.pixCreate(ink.width(), ink.height(), 1);
        Pointer data = Natives.LEPTONICA.pixGetData(pix).getPointer();
        int wordsPerRow = Natives.LEPTONICA.pixGetWpl(pix);
        int[] words = new int[wordsPerRow * ink.height()];
        boolean[] black = ink.black();
        for (int y = 0; y < ink.height(); y++) {
            for (int x = 0; x < ink.width(); x++) {
                if (black[y * ink.width() + x]) {
                    words[y * wordsPerRow + x / 32] |= 1 << (31 - x % 32);
                }
            }
        }
        data.write(0, words, 0, words.length);
        return pix;
    }
}
