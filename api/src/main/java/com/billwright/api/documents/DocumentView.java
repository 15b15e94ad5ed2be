package com.billwright.api.documents;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A document as the API shows it.
///
/// @param kind pdf, png, jpeg, tiff or xml
/// @param pages null until it was read
/// @param archive the ZIP that it came in; null when it came by itself
/// @param duplicate whether this upload brought bytes that were known before
@Schema(name = "Document")
public record DocumentView(
        UUID id,
        String name,
        String kind,
        long size,
        String sha256,
        Instant uploadedAt,
        String uploadedBy,
        @Nullable Integer pages,
        boolean duplicate,
        @Nullable InArchive archive,
        SplitView split,
        List<PartSummary> parts) {

    /// An archive as a document names it.
    public record InArchive(UUID id, String name) {}

    /// @param duplicate whether an upload brought its bytes again
    public static DocumentView of(Document document, boolean duplicate) {
        return of(document, document.parts(), duplicate);
    }

    /// Of many at once, in their order.
    public static List<DocumentView> all(List<Document> documents) {
        List<UUID> ids = documents.stream().map(d -> d.id).toList();
        Map<UUID, List<Part>> parts =
                Part.<Part>list("documentId in ?1 order by firstPage", ids).stream()
                        .collect(Collectors.groupingBy(p -> p.documentId));
        return documents.stream()
                .map(d -> of(d, parts.getOrDefault(d.id, List.of()), false))
                .toList();
    }

    private static DocumentView of(Document document, List<Part> parts, boolean duplicate) {
        return new DocumentView(
                document.id,
                document.name,
                document.kind,
                document.size,
                document.sha256,
                document.uploadedAt,
                document.uploadedBy,
                document.pages,
                duplicate,
                archive(document),
                SplitView.of(document, parts),
                parts.stream().map(p -> PartSummary.of(p, document.name)).toList());
    }

    private static @Nullable InArchive archive(Document document) {
        return document.archiveId != null && document.archiveName != null
                ? new InArchive(document.archiveId, document.archiveName)
                : null;
    }
}
