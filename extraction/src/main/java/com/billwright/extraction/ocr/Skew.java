package com.billwright.extraction.ocr;

import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;
import java.nio.FloatBuffer;
import java.util.Arrays;
import net.sourceforge.lept4j.Leptonica;
import net.sourceforge.lept4j.Pix;

/// How far a scanned page was turned when it lay on the glass.
public final class Skew {

    private static final int BLACK_BELOW = 130;

    /// Below these, Leptonica's own deskewing leaves a page as it is.
    private static final double LEAST_DEGREES = 0.1;

    private static final double LEAST_CONFIDENCE = 3;

    private Skew() {}

    /// The angle by which to turn the image clockwise so that its lines lie level, in degrees; 0
    /// when there is no clear one. Found up to 7 degrees either way.
    public static double clockwiseDegrees(GreyImage image) {
        Leptonica leptonica = Natives.LEPTONICA;
        Pix grey = pix(image);
        Pix black = leptonica.pixConvertTo1(grey, BLACK_BELOW);
        try {
            FloatBuffer angle = FloatBuffer.allocate(1);
            FloatBuffer confidence = FloatBuffer.allocate(1);
            boolean failed = leptonica.pixFindSkew(black, angle, confidence) != 0;
            boolean clear =
                    Math.abs(angle.get(0)) >= LEAST_DEGREES
                            && confidence.get(0) >= LEAST_CONFIDENCE;
            return failed || !clear ? 0 : angle.get(0);
        } finally {
            destroy(black);
            destroy(grey);
        }
    }

    /// Leptonica packs four pixels into a 32-bit word, the leftmost in the high byte.
    private static Pix pix(GreyImage image) {
        Pix pix = Natives.LEPTONICA.pixCreate(image.width(), image.height(), 8);
        Pointer data = Natives.LEPTONICA.pixGetData(pix).getPointer();
        int wordsPerRow = Natives.LEPTONICA.pixGetWpl(pix);
        int[] row = new int[wordsPerRow];
        for (int y = 0; y < image.height(); y++) {
            Arrays.fill(row, 0);
            for (int x = 0; x < image.width(); x++) {
                int grey = image.pixels()[y * image.width() + x] & 0xFF;
                row[x / 4] |= grey << (24 - 8 * (x % 4));
            }
            data.write(4L * y * wordsPerRow, row, 0, wordsPerRow);
        }
        return pix;
    }

    private static void destroy(Pix pix) {
        Natives.LEPTONICA.pixDestroy(new PointerByReference(pix.getPointer()));
    }
}
