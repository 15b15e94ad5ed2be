package com.billwright.extraction.generate;

import com.billwright.extraction.pages.DocumentType;
import java.util.Locale;

/// A made-up paper of any type.
///
/// @param layout name of the structure, see `LayoutProgram.name`
/// @param attachment whether it comes behind a bill and belongs to it: terms, timesheets
public record GeneratedPaper(
        DocumentType type, String layout, Locale locale, byte[] pdf, boolean attachment) {}
