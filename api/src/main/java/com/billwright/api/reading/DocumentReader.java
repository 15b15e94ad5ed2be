package com.billwright.api.reading;

import com.billwright.extraction.text.PageImage;
import com.billwright.extraction.text.TextRead;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Gets words and page images out of a file: where it is done, in this process or in a child's that
/// a hostile document may take down, is the implementation's.
interface DocumentReader {

    /// What a file holds.
    ///
    /// @param images one for each page; none when it is unreadable
    record FileRead(TextRead text, List<PageImage> images) {

        public FileRead {
            images = List.copyOf(images);
        }
    }

    /// @throws IOException when the file cannot be got at
    FileRead read(Path file) throws IOException;

    /// Gets ready, so that the first document need not wait for it.
    void warmUp();
}
