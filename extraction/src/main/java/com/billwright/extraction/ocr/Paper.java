package com.billwright.extraction.ocr;

/// Evens out the light on a page: after it paper is white everywhere, whatever shadow lay on it, and
/// ink as dark as it was against its own surroundings.
final class Paper {

    private static final int TILE = 32;

    /// Of a tile's pixels, those that are at most as bright as its paper.
    private static final double PAPER_QUANTILE = 0.75;

    private Paper() {}

    static GreyImage whitened(GreyImage image) {
        int columns = (image.width() + TILE - 1) / TILE;
        int rows = (image.height() + TILE - 1) / TILE;
        int[] paper = spread(brightness(image, columns, rows), columns, rows);
        byte[] white = new byte[image.pixels().length];
        int[] factor = new int[image.width()];
        for (int y = 0; y < image.height(); y++) {
            factors(paper, columns, rows, y, factor);
            int start = y * image.width();
            for (int x = 0; x < image.width(); x++) {
                int grey = (image.pixels()[start + x] & 0xFF) * factor[x] >> 12;
                white[start + x] = (byte) Math.min(grey, 255);
            }
        }
        return new GreyImage(image.width(), image.height(), white);
    }

    /// How bright each tile's paper is.
    private static int[] brightness(GreyImage image, int columns, int rows) {
        int[] paper = new int[columns * rows];
        int[] counts = new int[256];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                java.util.Arrays.fill(counts, 0);
                int bottom = Math.min(image.height(), (row + 1) * TILE);
                int right = Math.min(image.width(), (column + 1) * TILE);
                int all = 0;
                for (int y = row * TILE; y < bottom; y += 2) {
                    for (int x = column * TILE; x < right; x += 2) {
                        counts[image.pixels()[y * image.width() + x] & 0xFF]++;
                        all++;
                    }
                }
                int left = (int) (all * (1 - PAPER_QUANTILE));
                int grey = 255;
                while (grey > 0 && (left -= counts[grey]) >= 0) {
                    grey--;
                }
                paper[row * columns + column] = grey;
            }
        }
        return paper;
    }

    /// A tile full of ink takes its paper from its neighbours.
    private static int[] spread(int[] paper, int columns, int rows) {
        int[] spread = new int[paper.length];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int brightest = 0;
                for (int r = Math.max(0, row - 1); r <= Math.min(rows - 1, row + 1); r++) {
                    for (int c = Math.max(0, column - 1);
                            c <= Math.min(columns - 1, column + 1);
                            c++) {
                        brightest = Math.max(brightest, paper[r * columns + c]);
                    }
                }
                spread[row * columns + column] = Math.max(40, brightest);
            }
        }
        return spread;
    }

    private static void factors(int[] paper, int columns, int rows, int y, int[] factor) {
        double atRow = Math.clamp((y + 0.5) / TILE - 0.5, 0, rows - 1);
        int row = (int) atRow;
        int next = Math.min(rows - 1, row + 1);
        double below = atRow - row;
        double[] here = new double[columns];
        for (int c = 0; c < columns; c++) {
            here[c] = paper[row * columns + c] * (1 - below) + paper[next * columns + c] * below;
        }
        for (int x = 0; x < factor.length; x++) {
            double atColumn = Math.clamp((x + 0.5) / TILE - 0.5, 0, columns - 1);
            int column = (int) atColumn;
            double right = atColumn - column;
            double light =
                    here[column] * (1 - right) + here[Math.min(columns - 1, column + 1)] * right;
            factor[x] = (int) (255 * 4096 / light);
        }
    }
}
