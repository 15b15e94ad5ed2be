package com.billwright.extraction;

import com.billwright.extraction.field.Stated;
import com.billwright.extraction.text.DocumentText;
import com.billwright.extraction.text.PageImage;
import com.billwright.extraction.text.UnreadableReason;
import java.util.List;

/// What became of reading a file of any kind.
public sealed interface DocumentRead {

    /// @param images one for each page when they were asked for, else none
    /// @param stated what the file says for machines
    record Readable(DocumentText text, List<PageImage> images, Stated stated)
            implements DocumentRead {

        public Readable {
            images = List.copyOf(images);
        }
    }

    /// The document cannot be read, now or later.
    ///
    /// @param detail for the log; never document content
    record Unreadable(UnreadableReason reason, String detail) implements DocumentRead {}
}
