package com.billwright.api.uploads;

import com.billwright.api.documents.DocumentStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.UUID;

/// Takes what was sent: a document, or a ZIP of documents. Its first bytes say which.
@ApplicationScoped
class TakeUpload {

    private final ReceiveUpload receive;
    private final RecordUpload record;
    private final UnpackArchive unpack;
    private final DocumentStore store;

    TakeUpload(
            ReceiveUpload receive, RecordUpload record, UnpackArchive unpack, DocumentStore store) {
        this.receive = receive;
        this.record = record;
        this.unpack = unpack;
        this.store = store;
    }

    /// @param announced the length that the client announced, if it did
    /// @throws com.billwright.api.problems.ProblemException saying why it is not taken
    Taken take(String name, InputStream body, OptionalLong announced) throws IOException {
        byte[] head = head(body);
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), body);
        return OpenZip.startsAsZip(head)
                ? unpack(name, whole, announced)
                : document(name, whole, announced);
    }

    /// Takes a file that is here already, and leaves it where it is.
    ///
    /// @param archiveId for the archive, should it be one: one that is there already is gone on with
    /// @param alive called now and then as long as it is worked on
    Taken take(String name, Path file, UUID archiveId, Runnable alive) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            if (!OpenZip.startsAsZip(bytes.readNBytes(OpenZip.SIGNATURE))) {
                try (InputStream whole = Files.newInputStream(file)) {
                    return document(name, whole, OptionalLong.of(Files.size(file)));
                }
            }
        }
        unpack.unpack(archiveId, name, file, alive);
        return new Taken.AsArchive(archiveId);
    }

    private Taken document(String name, InputStream bytes, OptionalLong announced)
            throws IOException {
        var recorded = record.record(name, receive.receive(bytes, announced));
        return new Taken.AsDocument(recorded.documentId(), recorded.duplicate());
    }

    private Taken unpack(String name, InputStream bytes, OptionalLong announced)
            throws IOException {
        Path file = store.incoming();
        try {
            long came = keep(bytes, file);
            if (announced.isPresent() && came != announced.getAsLong()) {
                throw Refusals.truncated();
            }
            UUID id = UUID.randomUUID();
            unpack.unpack(id, name, file, () -> {});
            return new Taken.AsArchive(id);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static long keep(InputStream bytes, Path file) throws IOException {
        byte[] buffer = new byte[64 << 10];
        long size = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int n; (n = ReceiveUpload.read(bytes, buffer)) > 0; size += n) {
                out.write(buffer, 0, n);
            }
        }
        return size;
    }

    private static byte[] head(InputStream body) {
        try {
            return body.readNBytes(OpenZip.SIGNATURE);
        } catch (IOException e) {
            throw Refusals.truncated();
        }
    }
}
