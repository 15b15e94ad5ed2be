package com.billwright.api.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/// Keeps files by their content. What is kept stays as it is: a key always means the same bytes.
public interface DocumentStore {

    /// A file as the store holds it.
    record Kept(InputStream bytes, long size) {}

    /// The file on this machine for as long as it is open: the store's own, or a copy.
    interface LocalFile extends AutoCloseable {
        Path path();

        @Override
        void close() throws IOException;
    }

    /// An empty file of the caller's, near the store, to write into before its key is known. What a
    /// crash leaves there is removed later.
    Path incoming() throws IOException;

    /// An empty folder of the caller's, near the store: its files are kept like [#incoming] ones. Who
    /// asked for it deletes it; what a crash leaves is removed later.
    Path incomingFolder() throws IOException;

    /// Keeps an incoming file whole or not at all, safe from a power cut when this returns; the
    /// incoming file is gone. A key that is kept already stays as it is.
    void keep(StoreKey key, Path incoming) throws IOException;

    /// @throws java.nio.file.NoSuchFileException when nothing is kept there
    Kept open(StoreKey key) throws IOException;

    /// @throws java.nio.file.NoSuchFileException when nothing is kept there
    LocalFile local(StoreKey key) throws IOException;

    /// @throws IOException saying why, when nothing can be written
    void checkWritable() throws IOException;
}
