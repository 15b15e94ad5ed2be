package com.billwright.api.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Writes down changes, in the transaction that makes them.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Audit {

    /// Something happened to a document.
    public void document(String who, String what, UUID documentId, String after) {
        AuditEntry entry = entry(who, what);
        entry.documentId = documentId;
        entry.after = after;
        entry.persist();
    }

    /// Something about a document changed.
    public void changed(String who, String what, UUID documentId, String before, String after) {
        AuditEntry entry = entry(who, what);
        entry.documentId = documentId;
        entry.before = before;
        entry.after = after;
        entry.persist();
    }

    /// A part changed its state.
    public void part(String who, String what, UUID partId, String before, String after) {
        AuditEntry entry = entry(who, what);
        entry.partId = partId;
        entry.before = before;
        entry.after = after;
        entry.persist();
    }

    /// A field of a part got another value than the machine's or the one before.
    ///
    /// @param modelVersion whose proposal it was
    public void field(
            String who,
            String what,
            UUID partId,
            String field,
            @Nullable String before,
            @Nullable String after,
            String modelVersion) {
        AuditEntry entry = entry(who, what);
        entry.partId = partId;
        entry.field = field;
        entry.before = before;
        entry.after = after;
        entry.modelVersion = modelVersion;
        entry.persist();
    }

    /// Something of the tenant's own changed: a list, a setting, a model in service.
    public void tenant(String who, String what, @Nullable String before, @Nullable String after) {
        AuditEntry entry = entry(who, what);
        entry.before = before;
        entry.after = after;
        entry.persist();
    }

    private static AuditEntry entry(String who, String what) {
        AuditEntry entry = new AuditEntry();
        entry.at = Instant.now();
        entry.who = who;
        entry.what = what;
        return entry;
    }
}
