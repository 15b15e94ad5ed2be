package com.billwright.api.review;

import com.billwright.api.documents.Page;
import com.billwright.api.documents.Part;
import com.billwright.extraction.text.DocumentText;
import com.billwright.extraction.text.DocumentTextCodec;
import jakarta.enterprise.context.ApplicationScoped;

/// The words of a part's pages.
@ApplicationScoped
class PartText {

    DocumentText of(Part part) {
        return new DocumentText(
                Page.of(part.documentId, part.firstPage, part.lastPage).stream()
                        .flatMap(page -> DocumentTextCodec.decode(page.words).pages().stream())
                        .toList());
    }
}
