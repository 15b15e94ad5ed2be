package com.billwright.api.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.UUID;

/// Keeps the bytes of uploads that come in pieces until they are whole, beside the document store:
/// every server sees the same ones.
public interface UnfinishedFiles {

    /// An upload of a tenant.
    record Key(String tenantId, UUID uploadId) {}

    /// How many of its bytes arrived; 0 before the first.
    long size(Key key) throws IOException;

    /// Writes what comes from the offset on, as it comes: what arrived before the stream breaks off is
    /// kept, and safe from a power cut when this returns. Two who write at the same place do no harm
    /// as long as they write the same.
    ///
    /// @param most how many bytes may come
    /// @return how many bytes it has now
    long append(Key key, long offset, InputStream bytes, long most) throws IOException;

    /// The bytes as a file to read; nobody else's reading or removing is in its way.
    ///
    /// @throws java.nio.file.NoSuchFileException when nothing arrived, or it was removed
    Path file(Key key) throws IOException;

    /// Forgets it; nothing happens where nothing is.
    void remove(Key key) throws IOException;
}
