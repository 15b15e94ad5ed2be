package com.billwright.api.documents;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Unfinished uploads in the document store's folder.
@ApplicationScoped
class FolderUnfinished implements UnfinishedFiles {

    private static final int BLOCK = 64 << 10;

    private final Path folder;

    FolderUnfinished(@ConfigProperty(name = "billwright.documents") Path documents) {
        this.folder = documents.toAbsolutePath().resolve("unfinished");
    }

    @Override
    public long size(Key key) throws IOException {
        try {
            return Files.size(path(key));
        } catch (NoSuchFileException e) {
            return 0;
        }
    }

    @Override
    public long append(Key key, long offset, InputStream bytes, long most) throws IOException {
        Files.createDirectories(folder.resolve(key.tenantId()));
        try (FileChannel file =
                FileChannel.open(path(key), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            byte[] block = new byte[BLOCK];
            long position = offset;
            long end = offset + most;
            for (int n; position < end && (n = read(bytes, block, end - position)) > 0; ) {
                ByteBuffer came = ByteBuffer.wrap(block, 0, n);
                while (came.hasRemaining()) {
                    position += file.write(came, position);
                }
            }
            file.force(true);
            return file.size();
        }
    }

    /// A connection that breaks off ends the stream like any other end: its client asks what arrived.
    private static int read(InputStream bytes, byte[] block, long most) {
        try {
            return bytes.read(block, 0, (int) Math.min(block.length, most));
        } catch (IOException brokenOff) {
            return -1;
        }
    }

    @Override
    public Path file(Key key) throws IOException {
        Path path = path(key);
        if (!Files.exists(path)) {
            throw new NoSuchFileException(key.uploadId().toString());
        }
        return path;
    }

    @Override
    public void remove(Key key) throws IOException {
        Files.deleteIfExists(path(key));
    }

    private Path path(Key key) {
        Path tenants = folder.resolve(key.tenantId()).normalize();
        Path path = tenants.resolve(key.uploadId().toString()).normalize();
        if (!folder.equals(tenants.getParent()) || !tenants.equals(path.getParent())) {
            throw new IllegalArgumentException("Not a tenant's upload");
        }
        return path;
    }
}
