package com.billwright.extraction.ocr;

import java.util.ArrayList;
import java.util.List;

/// A level page taken apart: its picture with white paper and without rules, and its pieces of text.
record Layout(GreyImage white, List<Piece> pieces) {

    /// In inches: a stroke that is longer is no letter's.
    private static final double RULE = 0.4;

    static Layout of(GreyImage level, double pixelsPerInch) {
        GreyImage white = Paper.whitened(level);
        Ink ink = Ink.of(white);
        ink.eraseRules((int) (pixelsPerInch * RULE), white);
        List<Piece> pieces = new ArrayList<>(Pieces.of(Blobs.of(ink), pixelsPerInch));
        pieces.removeIf(piece -> !piece.likeText());
        return new Layout(white, pieces);
    }
}
