package com.billwright.extraction.text;

/// How a page's words were got.
public enum Reading {
    /// From its text layer.
    DIGITAL,
    /// Recognised in its image.
    OCR,
    /// From a text layer that covers only a part of the page; the rest was recognised.
    MIXED,
    /// Not at all: this page is broken or was too costly, the document's other pages are not.
    NONE
}
