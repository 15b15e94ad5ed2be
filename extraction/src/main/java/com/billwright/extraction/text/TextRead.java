package com.billwright.extraction.text;

/// What became of reading a document: its words, or why there are none.
public sealed interface TextRead {

    /// The document was read.
    record Words(DocumentText text) implements TextRead {}

    /// The document cannot be read, now or later.
    ///
    /// @param detail for the log; never document content
    record Unreadable(UnreadableReason reason, String detail) implements TextRead {}
}
