package com.billwright.extraction.text;

/// How a page's words were obtained.
public enum Reading {
    /// From the text layer of a PDF.
    DIGITAL,
    /// By optical character recognition of the page's image.
    OCR
}
