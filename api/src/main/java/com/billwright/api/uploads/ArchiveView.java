package com.billwright.api.uploads;

import com.billwright.api.documents.Document;
import com.billwright.api.documents.DocumentView;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An unpacked ZIP as the API shows it.
///
/// @param kind always `zip`, as a document's is `pdf` and so on
/// @param count how many of its files could be documents; while it is unpacked, `files` has fewer
@Schema(name = "Archive")
record ArchiveView(
        UUID id,
        String name,
        String kind,
        long size,
        Instant uploadedAt,
        String uploadedBy,
        int count,
        List<FileView> files) {

    /// @param name with the folders that it lies in
    /// @param duplicate whether its bytes were here before: the document is the first that had them
    @Schema(name = "ArchiveFile")
    record FileView(
            String name,
            @Nullable DocumentView document,
            boolean duplicate,
            @Nullable NotTaken notTaken) {}

    static ArchiveView of(Archive archive) {
        List<ArchiveFile> files = archive.unpacked();
        Map<UUID, DocumentView> documents = documents(files);
        return new ArchiveView(
                archive.id,
                archive.name,
                "zip",
                archive.size,
                archive.uploadedAt,
                archive.uploadedBy,
                archive.files,
                files.stream().map(file -> view(file, documents)).toList());
    }

    private static Map<UUID, DocumentView> documents(List<ArchiveFile> files) {
        List<UUID> ids =
                files.stream().map(f -> f.documentId).filter(Objects::nonNull).distinct().toList();
        return DocumentView.all(Document.list("id in ?1", ids)).stream()
                .collect(Collectors.toMap(DocumentView::id, Function.identity()));
    }

    private static FileView view(ArchiveFile file, Map<UUID, DocumentView> documents) {
        return new FileView(
                file.name,
                file.documentId == null ? null : documents.get(file.documentId),
                file.known,
                file.notTaken == null ? null : NotTaken.of(file.notTaken));
    }
}
