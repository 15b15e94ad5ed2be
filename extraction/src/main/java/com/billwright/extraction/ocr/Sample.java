package com.billwright.extraction.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The longest pieces of a page, to learn its language and which way is up from.
record Sample(List<Crop> crops) {

    private static final int PIECES = 6;

    /// In heights; the engine is less sure of longer ones, whatever their language.
    private static final int LONGEST = 24;

    static Sample of(Layout page) {
        return new Sample(
                page.pieces().stream()
                        .filter(piece -> piece.blobs().size() >= 4)
                        .filter(piece -> piece.width() < longest(page) * piece.height())
                        .sorted(
                                Comparator.comparingInt((Piece p) -> -p.blobs().size())
                                        .thenComparing(Piece::top))
                        .limit(PIECES)
                        .map(page::crop)
                        .toList());
    }

    /// A page of long lines alone has to do with them.
    private static double longest(Layout page) {
        long shorter =
                page.pieces().stream()
                        .filter(piece -> piece.blobs().size() >= 4)
                        .filter(piece -> piece.width() < LONGEST * piece.height())
                        .count();
        return shorter < PIECES ? Double.MAX_VALUE : LONGEST;
    }

    Sample upsideDown() {
        return new Sample(crops.stream().map(Crop::upsideDown).toList());
    }

    /// What an engine makes of the sample.
    ///
    /// @param confidence how sure it is of the letters, 0 to 1
    record Answer(double confidence, Map<Piece, List<OcrWord>> words) {}

    Answer read(Recognizer engine, Deadline deadline) throws OcrTimeout {
        Map<Piece, List<OcrWord>> words = new HashMap<>();
        List<OcrWord> all = new ArrayList<>();
        for (Crop crop : crops) {
            List<OcrWord> found = engine.read(crop.image(), deadline);
            words.put(crop.piece(), found);
            all.addAll(found);
        }
        return new Answer(OcrWord.confidence(all), words);
    }
}
