package com.billwright.extraction.text;

/// A page as a picture for the screen.
///
/// @param mediaType `image/png` or `image/jpeg`
/// @param width in pixels
/// @param height in pixels
public record PageImage(byte[] bytes, String mediaType, int width, int height) {}
