package com.billwright.extraction.ocr;

import java.util.ArrayList;
import java.util.List;

/// A stretch of text without a wide gap, such as a table's cell: what is recognised at once.
final class Piece {

    private final List<Blob> blobs = new ArrayList<>();
    private int left = Integer.MAX_VALUE;
    private int top = Integer.MAX_VALUE;
    private int right;
    private int bottom;

    void add(Blob blob) {
        blobs.add(blob);
        left = Math.min(left, blob.left());
        top = Math.min(top, blob.top());
        right = Math.max(right, blob.right());
        bottom = Math.max(bottom, blob.bottom());
    }

    void addAll(Piece other) {
        other.blobs.forEach(this::add);
    }

    List<Blob> blobs() {
        return blobs;
    }

    int left() {
        return left;
    }

    int top() {
        return top;
    }

    int right() {
        return right;
    }

    int bottom() {
        return bottom;
    }

    int height() {
        return bottom - top;
    }

    /// How much of the lower one's height both share.
    double level(Piece other) {
        int shared = Math.min(bottom, other.bottom) - Math.max(top, other.top);
        return (double) shared / Math.min(height(), other.height());
    }

    int width() {
        return right - left;
    }

    /// Not a lone bar, speck or smear.
    boolean likeText() {
        boolean bar = blobs.size() == 1 && height() > 6 * width();
        return height() >= 6 && !bar;
    }

    int gap(Piece other) {
        return Math.max(left, other.left) - Math.min(right, other.right);
    }
}
