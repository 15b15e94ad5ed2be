package com.billwright.extraction.ocr;

import java.util.ArrayList;
import java.util.List;

/// A level page taken apart: its picture with white paper and without rules, and its pieces of text.
record Layout(GreyImage white, List<Piece> pieces, double narrower) {

    /// How much narrower letters of a good scan may be made before more of them are mistaken.
    private static final double NARROWER = 0.8;

    /// In inches: a stroke that is longer is no letter's.
    private static final double RULE = 0.4;

    static Layout of(Upright page) {
        double pixelsPerInch = page.pixelsPerInch();
        GreyImage white = Paper.whitened(page.grey());
        Ink ink = Ink.of(white);
        ink.eraseRules((int) (pixelsPerInch * RULE), white);
        List<Piece> pieces = new ArrayList<>(Pieces.of(Blobs.of(ink), pixelsPerInch));
        pieces.removeIf(piece -> !piece.likeText());
        return new Layout(white, pieces, page.fine() ? 1 : NARROWER);
    }

    Crop crop(Piece piece) {
        return Crop.of(piece, white, narrower);
    }
}
