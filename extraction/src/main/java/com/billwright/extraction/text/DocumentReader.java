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

    /// Gets ready, so that the first document need not wait for it.
    void warmUp();

    @Override
    void close();
}
