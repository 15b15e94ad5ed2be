package com.billwright.api.uploads;

import com.billwright.api.audit.Audit;
import com.billwright.api.documents.Document;
import com.billwright.api.documents.FileName;
import com.billwright.api.documents.Part;
import com.billwright.api.documents.PartState;
import com.billwright.api.documents.ReadersQueue;
import com.billwright.api.identity.Caller;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Writes a received upload's document with its one part, the audit entry and the readers' work item
/// in one transaction. The same bytes again are the same document.
@ApplicationScoped
class RecordUpload {

    private final ReadersQueue queue;
    private final Audit audit;
    private final Caller caller;

    RecordUpload(ReadersQueue queue, Audit audit, Caller caller) {
        this.queue = queue;
        this.audit = audit;
        this.caller = caller;
    }

    record Recorded(UUID documentId, boolean duplicate) {}

    Recorded record(String name, ReceiveUpload.Received upload) {
        return record(name, upload, null);
    }

    /// @param inArchive the file of an archive that it is; null when it came by itself
    Recorded record(String name, ReceiveUpload.Received upload, @Nullable InArchive inArchive) {
        return known(upload.sha256(), inArchive)
                .orElseGet(() -> recordNew(name, upload, inArchive));
    }

    private Recorded recordNew(
            String name, ReceiveUpload.Received upload, @Nullable InArchive inArchive) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> write(name, upload, inArchive));
        } catch (PersistenceException | io.quarkus.narayana.jta.QuarkusTransactionException e) {
            // Another request recorded the same bytes in between; if it did not, this is a fault.
            return known(upload.sha256(), inArchive).orElseThrow(() -> e);
        }
    }

    private static Optional<Recorded> known(String sha256, @Nullable InArchive inArchive) {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        Document.bySha256(sha256)
                                .map(document -> {
                                    if (inArchive != null) {
                                        inArchive.became(document.id, true).persist();
                                    }
                                    return new Recorded(document.id, true);
                                }));
    }

    private Recorded write(
            String name, ReceiveUpload.Received upload, @Nullable InArchive inArchive) {
        Document document = new Document();
        document.id = UUID.randomUUID();
        document.name = FileName.clean(name, upload.kind());
        document.size = upload.size();
        document.sha256 = upload.sha256();
        document.kind = upload.kind().name().toLowerCase(Locale.ROOT);
        document.uploadedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        document.uploadedBy = caller.username();
        if (inArchive != null) {
            document.archiveId = inArchive.archive().id;
            document.archiveName = inArchive.archive().name;
        }
        document.persistAndFlush();
        if (inArchive != null) {
            inArchive.became(document.id, false).persist();
        }
        Part part = Part.of(document, PartState.RECEIVED);
        part.version = 1;
        part.firstPage = 1;
        part.lastPage = 1;
        part.persist();
        audit.document(caller.username(), "uploaded", document.id, document.name);
        queue.put(document.id);
        return new Recorded(document.id, false);
    }
}
