package com.billwright.extraction.text;

import java.nio.file.Path;

/// A page as a picture for the screen.
///
/// @param page from 1
/// @param file where it was written
/// @param mediaType `image/png` or `image/jpeg`
/// @param width in pixels
/// @param height in pixels
public record PageImage(int page, Path file, String mediaType, int width, int height) {}
