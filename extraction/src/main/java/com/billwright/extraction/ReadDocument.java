package com.billwright.extraction;

import com.billwright.extraction.field.Stated;
import com.billwright.extraction.text.DocumentReader;
import com.billwright.extraction.text.TextRead;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// A file of any kind in; its words, its pages' pictures, and what it states for machines out.
public final class ReadDocument {

    private final DocumentReader reader;

    public ReadDocument(DocumentReader reader) {
        this.reader = reader;
    }

    /// @param images an existing folder for the pages' pictures; empty when nobody will look at them
    /// @throws IOException when the file cannot be got at, or the reader went down over it: worth
    ///     another attempt
    public DocumentRead read(Path file, Optional<Path> images) throws IOException {
        return switch (reader.read(file, images)) {
            case TextRead.Words words ->
                    new DocumentRead.Readable(words.text(), words.images(), Stated.nothing());
            case TextRead.Unreadable(var reason, var detail) ->
                    new DocumentRead.Unreadable(reason, detail);
        };
    }
}
