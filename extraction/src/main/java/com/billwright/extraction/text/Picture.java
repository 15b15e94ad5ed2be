package com.billwright.extraction.text;

import java.awt.image.BufferedImage;

/// A page as a person sees it, upright and level; the boxes of its words lie on it.
///
/// @param scanned whether it came from a scanner or camera, and not from a drawing program
record Picture(BufferedImage image, double pixelsPerInch, boolean scanned) {}
