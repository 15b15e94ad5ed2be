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

    /// Who it was where no person was.
    public static final String MACHINE = "billwright";

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
        part(who, what, partId, before, after, null);
    }

    /// A part changed its state, for a reason or as what.
    public void part(
            String who,
            String what,
            UUID partId,
            @Nullable String before,
            @Nullable String after,
            @Nullable String note) {
        AuditEntry entry = entry(who, what);
        entry.partId = partId;
        entry.before = before;
        entry.after = after;
        entry.note = note;
        entry.persist();
    }

    /// The machine proposed a part's data.
    ///
    /// @param modelVersions which answered
    public void proposed(String who, UUID partId, String state, String modelVersions) {
        AuditEntry entry = entry(who, "proposed");
        entry.partId = partId;
        entry.after = state;
        entry.modelVersion = modelVersions;
        entry.persist();
    }

    /// A field of a part got another value than the one before.
    ///
    /// @param intent misread or overridden; null where it is neither
    /// @param source who had answered before: `xml`, `qr`, `memory`, `model`, `rule`, `person`; null where
    ///     nobody had
    /// @param modelVersion whose proposal it was
    public record Corrected(
            String field,
            @Nullable String before,
            @Nullable String after,
            @Nullable String intent,
            @Nullable String source,
            @Nullable String modelVersion) {}

    public void corrected(String who, UUID partId, Corrected change) {
        AuditEntry entry = entry(who, "corrected");
        entry.partId = partId;
        entry.field = change.field();
        entry.before = change.before();
        entry.after = change.after();
        entry.intent = change.intent();
        entry.source = change.source();
        entry.modelVersion = change.modelVersion();
        entry.persist();
    }

    /// A warning about a part.
    ///
    /// @param before what was known: a vendor's accounts
    /// @param after what this bill says: its account, or the fields that are those of another bill
    public record SeenWarning(
            String kind,
            String field,
            @Nullable String before,
            @Nullable String after,
            @Nullable UUID otherPart) {}

    public void seen(String who, UUID partId, SeenWarning warning) {
        AuditEntry entry = entry(who, "warning seen");
        entry.partId = partId;
        entry.field = warning.field();
        entry.before = warning.before();
        entry.after = warning.after();
        entry.note = warning.kind();
        entry.otherPart = warning.otherPart();
        entry.persist();
    }

    /// Something was said, changed or taken back about a part.
    ///
    /// @param before what stood there, null where nothing did; likewise `after`
    public void note(
            String who, String what, UUID partId, @Nullable String before, @Nullable String after) {
        part(who, what, partId, before, after, null);
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
