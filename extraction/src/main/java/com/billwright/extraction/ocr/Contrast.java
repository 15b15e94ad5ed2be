package com.billwright.extraction.ocr;

/// Parts ink from paper by the shades around each pixel, as faint and uneven print needs it: the
/// threshold is that of Sauvola and Pietikäinen (2000), "Adaptive document image binarization", but
/// edges keep their shades, which the engine reads better than steps.
final class Contrast {

    /// Pixels: as far as a letter is high in the pictures of pages that are hard to read.
    private static final int RADIUS = 40;

    private static final double SENSITIVITY = 0.2;
    private static final double MOST_DEVIATION = 128;

    /// So many shades beside the threshold are black or white.
    private static final double SOFT = 40;

    private Contrast() {}

    static GreyImage raised(GreyImage page) {
        int width = page.width();
        int height = page.height();
        byte[] raised = new byte[page.pixels().length];
        long[] sums = new long[width];
        long[] squares = new long[width];
        for (int y = 0; y < Math.min(RADIUS, height); y++) {
            add(page, y, 1, sums, squares);
        }
        for (int y = 0; y < height; y++) {
            if (y + RADIUS < height) {
                add(page, y + RADIUS, 1, sums, squares);
            }
            if (y - RADIUS - 1 >= 0) {
                add(page, y - RADIUS - 1, -1, sums, squares);
            }
            int rows = Math.min(height, y + RADIUS + 1) - Math.max(0, y - RADIUS);
            raise(page, y, rows, sums, squares, raised);
        }
        return new GreyImage(width, height, raised);
    }

    /// A row comes into the window, or leaves it.
    private static void add(GreyImage page, int y, int sign, long[] sums, long[] squares) {
        int start = y * page.width();
        for (int x = 0; x < sums.length; x++) {
            int grey = page.pixels()[start + x] & 0xFF;
            sums[x] += sign * grey;
            squares[x] += sign * grey * grey;
        }
    }

    private static void raise(
            GreyImage page, int y, int rows, long[] sums, long[] squares, byte[] raised) {
        int width = page.width();
        long sum = 0;
        long square = 0;
        for (int x = 0; x < Math.min(RADIUS, width); x++) {
            sum += sums[x];
            square += squares[x];
        }
        for (int x = 0; x < width; x++) {
            if (x + RADIUS < width) {
                sum += sums[x + RADIUS];
                square += squares[x + RADIUS];
            }
            if (x - RADIUS - 1 >= 0) {
                sum -= sums[x - RADIUS - 1];
                square -= squares[x - RADIUS - 1];
            }
            double pixels =
                    (double) rows * (Math.min(width, x + RADIUS + 1) - Math.max(0, x - RADIUS));
            double mean = sum / pixels;
            double deviation = Math.sqrt(Math.max(0, square / pixels - mean * mean));
            double threshold = mean * (1 + SENSITIVITY * (deviation / MOST_DEVIATION - 1));
            int grey = page.pixels()[y * width + x] & 0xFF;
            double shade = 127.5 * (1 + (grey - threshold) / SOFT);
            raised[y * width + x] = (byte) Math.clamp(Math.round(shade), 0, 255);
        }
    }
}
