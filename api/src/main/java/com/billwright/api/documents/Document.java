package com.billwright.api.documents;

import com.billwright.extraction.text.FileKind;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// An uploaded file; its bytes are in the document store under its SHA-256.
@Entity
@Table(name = "document")
public class Document extends PanacheEntityBase {

    /// Who decided on a split.
    public static final String MACHINE = "machine";

    public static final String PERSON = "person";

    @Id public UUID id;

    @TenantId
    @Column(name = "tenant_id")
    public String tenantId;

    public String name;
    public long size;
    public String sha256;

    /// What its first bytes say it is: pdf, png, jpeg, tiff or xml.
    public String kind = "pdf";

    /// What it states for machines, as JSON; `{}` when nothing, or not read yet.
    @JdbcTypeCode(SqlTypes.JSON)
    public String stated = "{}";

    /// Counts the changes of its split by a person; whoever changes it says which one they saw.
    @Column(name = "split_version")
    public int splitVersion = 1;

    /// Who decided on which pages bills start.
    @Column(name = "split_by")
    public String splitBy = MACHINE;

    /// The starts that the machine thinks likely, as JSON.
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "split_proposed")
    public String splitProposed = "[]";

    /// Null until it was read.
    public @Nullable Integer pages;

    /// The archive that it came in, and what that was called; null when it came by itself.
    @Column(name = "archive_id")
    public @Nullable UUID archiveId;

    @Column(name = "archive_name")
    public @Nullable String archiveName;

    @Column(name = "uploaded_at")
    public Instant uploadedAt;

    @Column(name = "uploaded_by")
    public String uploadedBy;

    /// The transaction that last touched it; the database writes it.
    @Column(insertable = false, updatable = false)
    public long changed;

    public static Optional<Document> bySha256(String sha256) {
        return find("sha256", sha256).firstResultOptional();
    }

    public StoreKey key() {
        return StoreKey.document(tenantId, sha256);
    }

    FileKind fileKind() {
        return FileKind.valueOf(kind.toUpperCase(Locale.ROOT));
    }

    public List<Part> parts() {
        return Part.list("documentId = ?1 order by firstPage", id);
    }
}
