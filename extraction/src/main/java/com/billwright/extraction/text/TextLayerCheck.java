package com.billwright.extraction.text;

import com.billwright.extraction.text.DigitalPage.TextLayer;

/// Tells a text layer worth reading from none, from one of unmappable characters, and from a stamp
/// on a scan.
final class TextLayerCheck {

    private static final double MOST_GARBAGE = 0.3;
    private static final double SCAN_COVER = 0.5;

    /// A scan with fewer characters than this was only stamped; the bill itself is in the image.
    private static final int STAMP = 120;

    private TextLayerCheck() {}

    static boolean usable(TextLayer layer) {
        long characters = 0;
        long garbage = 0;
        for (Word word : layer.words()) {
            for (int c : word.text().codePoints().toArray()) {
                characters++;
                garbage += unreadable(c) ? 1 : 0;
            }
        }
        boolean legible =
                Math.max(garbage, layer.unmapped())
                        <= MOST_GARBAGE * Math.max(characters, layer.unmapped());
        boolean stampedScan = layer.imageCover() >= SCAN_COVER && characters < STAMP;
        return characters > 0 && legible && !stampedScan;
    }

    private static boolean unreadable(int c) {
        return c == 0xFFFD
                || switch (Character.getType(c)) {
                    case Character.CONTROL,
                            Character.PRIVATE_USE,
                            Character.UNASSIGNED,
                            Character.SURROGATE ->
                            true;
                    default -> false;
                };
    }
}
