package com.billwright.api.documents;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A document as the API shows it.
///
/// @param kind pdf, png, jpeg, tiff or xml
/// @param pages null until it was read
/// @param duplicate whether this upload brought bytes that were known before
@Schema(name = "Document")
record DocumentView(
        UUID id,
        String name,
        String kind,
        long size,
        String sha256,
        Instant uploadedAt,
        String uploadedBy,
        @Nullable Integer pages,
        boolean duplicate,
        SplitView split,
        List<PartSummary> parts) {

    static DocumentView of(Document document, boolean duplicate) {
        return of(document, document.parts(), duplicate);
    }

    static DocumentView of(Document document, List<Part> parts, boolean duplicate) {
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
                SplitView.of(document, parts),
                parts.stream().map(p -> PartSummary.of(p, document.name)).toList());
    }
}
