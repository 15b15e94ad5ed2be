package com.billwright.extraction.text;

/// Why a document cannot be read; screens show a sentence for each.
public enum UnreadableReason {
    EMPTY,
    /// None of the [FileKind]s.
    UNKNOWN_TYPE,
    NO_PAGES,
    PASSWORD_PROTECTED,
    TOO_LARGE,
    TOO_MANY_PAGES,
    DAMAGED,
    TOO_SLOW,
    NO_TEXT,
    XML_NOT_AN_INVOICE
}
