package com.billwright.api.review;

import com.billwright.api.documents.Document;
import com.billwright.api.documents.Page;
import com.billwright.api.documents.Part;
import com.billwright.extraction.text.DocumentText;
import com.billwright.extraction.text.DocumentTextCodec;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// The words of a part's pages.
@ApplicationScoped
class PartText {

    DocumentText of(Part part) {
        return of(part.documentId, part.firstPage, part.lastPage);
    }

    /// The words of all its pages.
    DocumentText of(Document document) {
        return of(document.id, 1, Integer.MAX_VALUE);
    }

    private static DocumentText of(UUID documentId, int first, int last) {
        return new DocumentText(
                Page.of(documentId, first, last).stream()
                        .flatMap(page -> DocumentTextCodec.decode(page.words).pages().stream())
                        .toList());
    }
}
