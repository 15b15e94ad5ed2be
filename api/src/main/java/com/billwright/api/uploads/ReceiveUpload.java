package com.billwright.api.uploads;

import com.billwright.api.documents.DocumentStore;
import com.billwright.api.documents.StoreKey;
import com.billwright.extraction.text.FileKind;
import com.billwright.models.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// Takes an upload's bytes into the document store as they come, never whole in memory. A refused or
/// broken one leaves nothing.
@ApplicationScoped
class ReceiveUpload {

    static final long LARGEST = 50L << 20;

    private final DocumentStore store;
    private final CurrentTenant tenant;

    ReceiveUpload(DocumentStore store, CurrentTenant tenant) {
        this.store = store;
        this.tenant = tenant;
    }

    record Received(String sha256, long size, FileKind kind) {}

    /// @param announced the length that the client announced, if it did
    /// @throws com.billwright.api.problems.ProblemException when it is empty, too large, cut short or
    ///     none of the [FileKind]s
    Received receive(InputStream bytes, OptionalLong announced) throws IOException {
        if (announced.isPresent() && announced.getAsLong() > LARGEST) {
            throw Refusals.tooLarge("At most 50 MB.");
        }
        Path file = store.incoming();
        try {
            Received received = copy(bytes, file);
            if (announced.isPresent() && received.size() != announced.getAsLong()) {
                throw Refusals.truncated();
            }
            store.keep(StoreKey.document(tenant.id(), received.sha256()), file);
            return received;
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static Received copy(InputStream bytes, Path file) throws IOException {
        MessageDigest digest = sha256();
        long size = 0;
        @Nullable FileKind kind = null;
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] buffer = new byte[64 << 10];
            for (int n; (n = read(bytes, buffer)) > 0; size += n) {
                if (kind == null) {
                    kind = kind(buffer, n);
                }
                if (size + n > LARGEST) {
                    throw Refusals.tooLarge("At most 50 MB.");
                }
                digest.update(buffer, 0, n);
                out.write(buffer, 0, n);
            }
        }
        if (kind == null) {
            throw Refusals.empty();
        }
        return new Received(HexFormat.of().formatHex(digest.digest()), size, kind);
    }

    /// Fills the buffer as far as the stream goes, so that the first block holds the file's head.
    static int read(InputStream bytes, byte[] buffer) {
        try {
            return bytes.readNBytes(buffer, 0, buffer.length);
        } catch (IOException e) {
            throw Refusals.truncated();
        }
    }

    private static FileKind kind(byte[] buffer, int length) {
        return FileKind.of(Arrays.copyOf(buffer, Math.min(FileKind.HEAD, length)))
                .orElseThrow(Refusals::unknownType);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
