package com.billwright.api.review;

import com.billwright.api.documents.Document;
import com.billwright.api.documents.Part;
import com.billwright.api.documents.PartState;
import com.billwright.extraction.pages.DocumentType;
import com.billwright.models.labels.LearnPages;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;

/// Learns what a person's decision about a part says of its type, and, once all parts of a document
/// are decided, of the document's split. In the caller's transaction, when the part has its new state.
@ApplicationScoped
class LearnReviewed {

    private final PartText text;
    private final LearnPages learn;

    LearnReviewed(PartText text, LearnPages learn) {
        this.text = text;
        this.learn = learn;
    }

    void decided(Part part, DocumentType type, Instant now) {
        part.typeConfirmed = type.machineName();
        learn.learnType(part.id, text.of(part), type, now);
        Document document = Document.findById(part.documentId);
        List<Part> parts = document.parts();
        boolean all =
                parts.stream()
                        .allMatch(p ->
                                p.state == PartState.CONFIRMED || p.state == PartState.NOT_A_BILL);
        if (all && document.pages != null && document.pages > 1) {
            learn.learnSplit(
                    document.id,
                    text.of(document),
                    new TreeSet<>(parts.stream().map(p -> p.firstPage).toList()),
                    now);
        }
    }

    /// A split that a person made stands; one that was only agreed to does not.
    void reopened(Part part) {
        part.typeConfirmed = null;
        learn.forgetType(part.id);
        Document document = Document.findById(part.documentId);
        if (!document.splitBy.equals(Document.PERSON)) {
            learn.forgetSplit(document.id);
        }
    }
}
