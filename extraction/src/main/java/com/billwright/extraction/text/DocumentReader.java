package com.billwright.extraction.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// Gets words and pictures out of a file: [TextReader] in this very process, or a child process that
/// a hostile document may take down. Safe for use by many threads.
public interface DocumentReader extends AutoCloseable {

    /// @param images an existing folder for the pages' pictures; empty when nobody will look at them
    /// @throws IOException when the file cannot be got at, or the reader went down over it: worth
    ///     another attempt; whatever is wrong with the content is an [TextRead.Unreadable]
    TextRead read(Path file, Optional<Path> images) throws IOException;

    /// Draws a page of a PDF once more, as fine as asked or nearly so; its frame is the one that it had
    /// when it was read, unless it was recognised, which levels a page first.
    ///
    /// @param page from 1
    /// @param images an existing folder for the picture
    /// @return empty when it cannot be drawn: no PDF, no such page, too costly
    /// @throws IOException when the file cannot be got at, or the reader went down over it
    Optional<PageImage> draw(Path file, int page, double dpi, Path images) throws IOException;

    /// Gets ready, so that the first document need not wait for it.
    void warmUp();

    @Override
    void close();
}
