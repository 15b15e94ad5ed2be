package com.billwright.api.uploads;

import com.billwright.api.documents.Document;
import com.billwright.api.documents.DocumentView;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An upload in pieces as the API shows it.
///
/// @param offset how many bytes arrived: where the next piece begins
/// @param finished whether it became a document or an archive
/// @param document what it became; null when it is not finished, or an archive
/// @param archive what it became, or is being unpacked to
@Schema(name = "Upload")
record UploadView(
        UUID key,
        String name,
        long size,
        @Nullable Instant lastChange,
        Instant startedAt,
        long offset,
        boolean finished,
        @Nullable DocumentView document,
        @Nullable ArchiveView archive) {

    /// In the caller's transaction.
    static UploadView of(Upload upload, long arrived) {
        return new UploadView(
                upload.id,
                upload.name,
                upload.size,
                upload.lastChange,
                upload.startedAt,
                arrived,
                upload.finishedAt != null,
                document(upload),
                archive(upload));
    }

    private static @Nullable DocumentView document(Upload upload) {
        if (upload.documentId == null) {
            return null;
        }
        Document document = Document.findById(upload.documentId);
        return DocumentView.of(document, upload.known);
    }

    /// There is none before unpacking begins.
    private static @Nullable ArchiveView archive(Upload upload) {
        if (upload.archiveId == null) {
            return null;
        }
        return Archive.<Archive>findByIdOptional(upload.archiveId)
                .map(ArchiveView::of)
                .orElse(null);
    }
}
