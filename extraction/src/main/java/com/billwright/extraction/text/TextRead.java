package com.billwright.extraction.text;

import java.util.List;

/// What became of reading a document: its words and what else is in it, or why there are none.
public sealed interface TextRead {

    /// The document was read.
    ///
    /// @param images one for each page when they were asked for, else none
    /// @param attachments the XML files that a PDF carries
    /// @param codes the QR codes on its pages; looked for only when images are asked for
    record Words(
            DocumentText text,
            List<PageImage> images,
            List<Attachment> attachments,
            List<QrCode> codes)
            implements TextRead {

        public Words {
            images = List.copyOf(images);
            attachments = List.copyOf(attachments);
            codes = List.copyOf(codes);
        }
    }

    /// The document cannot be read, now or later.
    ///
    /// @param detail for the log; never document content
    record Unreadable(UnreadableReason reason, String detail) implements TextRead {}
}
