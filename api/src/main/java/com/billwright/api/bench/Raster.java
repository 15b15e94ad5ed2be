package com.billwright.api.bench;

import java.awt.image.BufferedImage;
import java.util.List;

/// A page as a picture.
///
/// @param pixelsPerInch as it was drawn
/// @param words those known to be on it; none where nobody knows
record Raster(BufferedImage image, double pixelsPerInch, List<String> words) {

    Raster {
        words = List.copyOf(words);
    }
}
