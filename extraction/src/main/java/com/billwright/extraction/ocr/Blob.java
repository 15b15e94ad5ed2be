package com.billwright.extraction.ocr;

/// Ink that hangs together: a letter, a dot, a logo. `right` and `bottom` are behind its last pixels.
record Blob(int left, int top, int right, int bottom, int pixels) {

    int width() {
        return right - left;
    }

    int height() {
        return bottom - top;
    }
}
