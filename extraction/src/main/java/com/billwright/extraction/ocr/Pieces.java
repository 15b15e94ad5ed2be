package com.billwright.extraction.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Puts a level page's blobs together to pieces of text.
final class Pieces {

    /// In heights of the letters: a wider gap ends a piece.
    private static final double GAP = 1.6;

    private static final double SAME_LINE = 0.5;
    private static final double MOST_DIFFERENT = 2.3;

    private final double inch;

    private Pieces(double pixelsPerInch) {
        this.inch = pixelsPerInch;
    }

    static List<Piece> of(List<Blob> blobs, double pixelsPerInch) {
        return new Pieces(pixelsPerInch).together(blobs);
    }

    private List<Piece> together(List<Blob> blobs) {
        List<Blob> letters = new ArrayList<>();
        List<Blob> marks = new ArrayList<>();
        for (Blob blob : blobs) {
            if (blob.height() > inch * 0.7
                    || blob.width() > inch * 1.5
                    || blob.pixels() < 3
                    || blob.height() > inch * 0.12 && blob.height() > 7 * blob.width()) {
                continue;
            }
            boolean letter = blob.height() >= inch * 0.03;
            (letter ? letters : marks).add(blob);
        }
        List<Piece> pieces = merged(chained(letters, GAP));
        for (Blob mark : marks) {
            attach(mark, pieces);
        }
        return pieces;
    }

    static List<Piece> chained(List<Blob> letters, double widest) {
        letters.sort(Comparator.comparingInt(Blob::left));
        List<Piece> open = new ArrayList<>();
        List<Piece> done = new ArrayList<>();
        for (Blob letter : letters) {
            Piece alone = new Piece();
            alone.add(letter);
            Piece best = null;
            int nearest = Integer.MAX_VALUE;
            for (int i = open.size() - 1; i >= 0; i--) {
                Piece piece = open.get(i);
                int gap = letter.left() - piece.right();
                if (gap > 4 * widest * piece.height() && gap > 200) {
                    done.add(piece);
                    open.remove(i);
                } else if (gap < nearest && together(piece, alone, widest)) {
                    best = piece;
                    nearest = gap;
                }
            }
            if (best == null) {
                open.add(alone);
            } else {
                best.add(letter);
            }
        }
        done.addAll(open);
        return done;
    }

    private static boolean together(Piece a, Piece b, double widest) {
        int tall = Math.max(a.height(), b.height());
        int low = Math.min(a.height(), b.height());
        return a.gap(b) <= widest * Math.min(tall, 2 * low)
                && tall <= MOST_DIFFERENT * low
                && a.level(b) >= SAME_LINE;
    }

    /// Letters of broken print, and those that chaining from left to right met in the wrong order.
    private static List<Piece> merged(List<Piece> pieces) {
        pieces.sort(Comparator.comparingInt(Piece::top));
        List<Piece> merged = new ArrayList<>(pieces);
        boolean again = true;
        while (again) {
            again = false;
            for (int i = 0; i < merged.size(); i++) {
                Piece piece = merged.get(i);
                for (int j = merged.size() - 1; j > i; j--) {
                    if (together(piece, merged.get(j), GAP)) {
                        piece.addAll(merged.remove(j));
                        again = true;
                    }
                }
            }
        }
        return merged;
    }

    private static void attach(Blob mark, List<Piece> pieces) {
        Piece best = null;
        double nearest = Double.MAX_VALUE;
        int x = (mark.left() + mark.right()) / 2;
        int y = (mark.top() + mark.bottom()) / 2;
        for (Piece piece : pieces) {
            double height = piece.height();
            double aside = Math.max(0, Math.max(piece.left() - x, x - piece.right()));
            double above = Math.max(0, Math.max(piece.top() - y, y - piece.bottom()));
            double distance = aside + 2 * above;
            if (aside < height * 0.9 && above < height * 0.35 && distance < nearest) {
                best = piece;
                nearest = distance;
            }
        }
        if (best != null) {
            best.add(mark);
        }
    }
}
