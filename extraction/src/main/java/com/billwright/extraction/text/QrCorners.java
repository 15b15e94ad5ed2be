package com.billwright.extraction.text;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.detector.FinderPattern;
import com.google.zxing.qrcode.detector.FinderPatternFinder;

/// Looks for the squares in QR codes' corners, row by row with most rows left out: which few pages
/// have, and all of those that have a code.
final class QrCorners extends FinderPatternFinder {

    /// In pixels: a corner is seven modules high and its middle three, of two pixels at the least.
    private static final int ROWS = 3;

    private static final int CORNERS = 3;

    QrCorners(BitMatrix image) {
        super(image);
    }

    boolean enough() {
        BitMatrix image = getImage();
        int[] runs = new int[5];
        for (int y = ROWS - 1; y < image.getHeight(); y += ROWS) {
            doClearCounts(runs);
            int run = 0;
            for (int x = 0; x < image.getWidth(); x++) {
                boolean black = image.get(x, y);
                if (black == (run % 2 == 0)) {
                    runs[run]++;
                } else if (run < 4) {
                    runs[++run]++;
                } else {
                    if (foundPatternCross(runs)) {
                        handlePossibleCenter(runs, y, x);
                    }
                    doShiftCounts2(runs);
                    run = 3;
                }
            }
        }
        int seenTwice = 0;
        for (FinderPattern corner : getPossibleCenters()) {
            seenTwice += corner.getCount() >= 2 ? 1 : 0;
        }
        return seenTwice >= CORNERS;
    }
}
