package com.billwright.extraction.ocr;

import java.util.ArrayList;
import java.util.List;

/// A first look at a page, made smaller: how large its letters are and which way its lines run.
///
/// @param letter middling height of a letter, small and capital, in pixels of the page; 0 when there
///     is nothing like one
/// @param sideways whether lines run from top to bottom or the other way
record Survey(double letter, boolean sideways, double clockwiseDegrees) {

    /// Enough for a page of small print.
    private static final double PIXELS = 1_000_000;

    /// Letters of a word stand closer than this to each other, in heights, and lines wider apart.
    private static final double WORD_GAP = 0.35;

    private static final int WORD = 4;

    static Survey of(GreyImage page) {
        double reduction = Math.sqrt((double) page.pixels().length / PIXELS);
        double by = reduction < 1.4 ? 1 : Math.round(reduction);
        GreyImage small = Paper.whitened(Scaled.by(page, 1 / by, 1 / by));
        Ink ink = Ink.of(small);
        ink.eraseRules(Math.max(60, ink.width() / 18), small);
        List<Blob> blobs = Blobs.of(ink);
        double letter = letter(blobs);
        if (letter == 0) {
            return new Survey(0, false, 0);
        }
        boolean sideways = inWords(turned(blobs), letter) > 1.25 * inWords(blobs, letter) + 10;
        double degrees = Skew.clockwiseDegrees(ink);
        return new Survey(letter * by, sideways, sideways ? 0 : degrees);
    }

    private static double letter(List<Blob> blobs) {
        int[] heights =
                blobs.stream()
                        .filter(b -> b.height() >= 4 && b.width() >= 2 && b.width() < 100)
                        .filter(b -> b.height() < 100 && b.width() < 3 * b.height())
                        .mapToInt(Blob::height)
                        .sorted()
                        .toArray();
        return heights.length == 0 ? 0 : heights[heights.length / 2];
    }

    private static int inWords(List<Blob> blobs, double letter) {
        List<Blob> letters = new ArrayList<>();
        for (Blob blob : blobs) {
            if (blob.height() > 0.5 * letter && blob.height() < 3 * letter) {
                letters.add(blob);
            }
        }
        return Pieces.chained(letters, WORD_GAP).stream()
                .mapToInt(piece -> piece.blobs().size())
                .filter(size -> size >= WORD)
                .sum();
    }

    private static List<Blob> turned(List<Blob> blobs) {
        return blobs.stream()
                .map(b -> new Blob(b.top(), b.left(), b.bottom(), b.right(), b.pixels()))
                .toList();
    }
}
