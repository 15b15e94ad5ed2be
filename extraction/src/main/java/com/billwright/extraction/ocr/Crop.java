package com.billwright.extraction.ocr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A piece of text cut out of its page, as the engine gets it: with a margin and a little narrower
/// than it is. Time is paid by the width, and letters may well be narrower.
record Crop(Piece piece, GreyImage image) {

    private static final int MARGIN = 4;

    static Crop of(Piece piece, GreyImage page, double narrower) {
        int width = piece.right() - piece.left() + 2 * MARGIN;
        int height = piece.height() + 2 * MARGIN;
        byte[] pixels = new byte[width * height];
        Arrays.fill(pixels, (byte) 255);
        int left = piece.left() - MARGIN;
        int from = Math.max(0, left);
        int to = Math.min(page.width(), left + width);
        for (int y = 0; y < height; y++) {
            int row = piece.top() - MARGIN + y;
            if (row >= 0 && row < page.height()) {
                System.arraycopy(
                        page.pixels(),
                        row * page.width() + from,
                        pixels,
                        y * width + from - left,
                        to - from);
            }
        }
        return new Crop(piece, Scaled.by(new GreyImage(width, height, pixels), narrower, 1));
    }

    Crop upsideDown() {
        return new Crop(piece, image.upsideDown());
    }

    /// Words found in the picture, as they stand on the page.
    List<OcrWord> onPage(List<OcrWord> found, int line) {
        double across = (double) (piece.right() - piece.left() + 2 * MARGIN) / image.width();
        List<OcrWord> words = new ArrayList<>();
        for (OcrWord word : found) {
            int left = piece.left() - MARGIN + (int) Math.round(word.left() * across);
            int right = piece.left() - MARGIN + (int) Math.round(word.right() * across);
            int top = Integer.MAX_VALUE;
            int bottom = Integer.MIN_VALUE;
            for (Blob blob : piece.blobs()) {
                int middle = (blob.left() + blob.right()) / 2;
                if (middle >= left && middle <= right) {
                    top = Math.min(top, blob.top());
                    bottom = Math.max(bottom, blob.bottom());
                }
            }
            if (bottom <= top) {
                top = piece.top() - MARGIN + word.top();
                bottom = piece.top() - MARGIN + word.bottom();
            }
            int from = Math.clamp(left, piece.left(), Math.max(piece.left(), piece.right() - 1));
            words.add(
                    new OcrWord(
                            word.text(),
                            line,
                            from,
                            top,
                            Math.clamp(right, from + 1, Math.max(from + 1, piece.right())),
                            bottom,
                            word.confidence()));
        }
        return words;
    }
}
