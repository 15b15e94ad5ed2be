package com.billwright.extraction.ocr;

import java.util.Comparator;
import java.util.List;

/// A few pieces of a page, to learn its language and which way is up from.
record Sample(List<Crop> crops) {

    private static final int PIECES = 6;

    /// Enough to be sure by, and quickly read.
    private static final int LETTERS = 20;

    static Sample of(Layout page) {
        return new Sample(
                page.pieces().stream()
                        .filter(piece -> piece.blobs().size() >= 4)
                        .sorted(
                                Comparator.comparingInt(
                                                (Piece p) -> Math.abs(p.blobs().size() - LETTERS))
                                        .thenComparing(Piece::top))
                        .limit(PIECES)
                        .map(page::crop)
                        .toList());
    }

    Sample upsideDown() {
        return new Sample(crops.stream().map(Crop::upsideDown).toList());
    }

    /// How sure an engine is of the sample's letters, 0 to 1.
    double confidence(Recognizer engine, Deadline deadline) throws OcrTimeout {
        double sure = 0;
        int letters = 0;
        for (Crop crop : crops) {
            for (OcrWord word : engine.read(crop.image(), deadline)) {
                sure += word.confidence() * word.text().length();
                letters += word.text().length();
            }
        }
        return letters == 0 ? 0 : sure / letters;
    }
}
