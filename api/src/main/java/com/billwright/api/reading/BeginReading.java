package com.billwright.api.reading;

import com.billwright.api.documents.Document;
import com.billwright.api.documents.Part;
import com.billwright.api.documents.PartState;
import com.billwright.api.documents.StoreKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/// Shows that a reader has the document.
@ApplicationScoped
class BeginReading {

    /// The document to read, free of the database.
    record Begun(UUID documentId, String tenantId, String sha256, StoreKey key) {}

    @Transactional
    Begun begin(Claim claim) {
        move(claim, PartState.RECEIVED, PartState.READING);
        Document document = Document.findById(claim.documentId());
        if (document == null) {
            throw new IllegalStateException("The document is not there");
        }
        return new Begun(document.id, document.tenantId, document.sha256, document.key());
    }

    /// It will be tried again.
    @Transactional
    void undo(Claim claim) {
        move(claim, PartState.READING, PartState.RECEIVED);
    }

    private static void move(Claim claim, PartState from, PartState to) {
        Part.update(
                "state = ?1 where documentId = ?2 and state = ?3", to, claim.documentId(), from);
    }
}
