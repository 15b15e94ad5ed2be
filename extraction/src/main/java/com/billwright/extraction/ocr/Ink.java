package com.billwright.extraction.ocr;

/// Which pixels of a picture are ink.
final class Ink {

    private final int width;
    private final int height;
    private final boolean[] black;

    private Ink(int width, int height, boolean[] black) {
        this.width = width;
        this.height = height;
        this.black = black;
    }

    /// @param white with its light evened out
    static Ink of(GreyImage white) {
        int threshold = threshold(white);
        boolean[] black = new boolean[white.pixels().length];
        for (int i = 0; i < black.length; i++) {
            black[i] = (white.pixels()[i] & 0xFF) < threshold;
        }
        return new Ink(white.width(), white.height(), black);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    boolean[] black() {
        return black;
    }

    /// Otsu's: parts the shades so that both sides differ the least in themselves.
    private static int threshold(GreyImage image) {
        long[] counts = new long[256];
        for (byte pixel : image.pixels()) {
            counts[pixel & 0xFF]++;
        }
        double sum = 0;
        for (int grey = 0; grey < 256; grey++) {
            sum += (double) grey * counts[grey];
        }
        double all = image.pixels().length;
        double dark = 0;
        double darkSum = 0;
        double best = -1;
        int threshold = 128;
        for (int grey = 0; grey < 255; grey++) {
            dark += counts[grey];
            darkSum += (double) grey * counts[grey];
            if (dark == 0 || dark == all) {
                continue;
            }
            double apart = darkSum / dark - (sum - darkSum) / (all - dark);
            double between = dark * (all - dark) * apart * apart;
            if (between > best) {
                best = between;
                threshold = grey + 1;
            }
        }
        return Math.clamp(threshold, 90, 215);
    }

    /// Takes away lines that are drawn, not written: all unbroken runs of ink longer than `longest`
    /// pixels. In `white` they become paper.
    void eraseRules(int longest, GreyImage white) {
        boolean[] rule = new boolean[black.length];
        for (int y = 0; y < height; y++) {
            int run = 0;
            for (int x = 0; x <= width; x++) {
                if (x < width && black[y * width + x]) {
                    run++;
                } else {
                    if (run > longest) {
                        java.util.Arrays.fill(rule, y * width + x - run, y * width + x, true);
                    }
                    run = 0;
                }
            }
        }
        int[] runs = new int[width];
        for (int y = 0; y <= height; y++) {
            for (int x = 0; x < width; x++) {
                if (y < height && black[y * width + x]) {
                    runs[x]++;
                } else if (runs[x] != 0) {
                    if (runs[x] > longest) {
                        for (int up = y - runs[x]; up < y; up++) {
                            rule[up * width + x] = true;
                        }
                    }
                    runs[x] = 0;
                }
            }
        }
        for (int i = 0; i < rule.length; i++) {
            if (rule[i]) {
                black[i] = false;
                white.pixels()[i] = (byte) 255;
            }
        }
    }
}
