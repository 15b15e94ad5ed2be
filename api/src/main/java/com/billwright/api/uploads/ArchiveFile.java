package com.billwright.api.uploads;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/// What became of a file of an archive: a document, or nothing and why.
@Entity
@Table(name = "archive_file")
@IdClass(ArchiveFile.Key.class)
class ArchiveFile extends PanacheEntityBase {

    record Key(UUID archiveId, int position) implements Serializable {}

    @Id
    @Column(name = "archive_id")
    public UUID archiveId;

    /// In the archive's own order, from 0.
    @Id public int position;

    @TenantId
    @Column(name = "tenant_id")
    public String tenantId;

    /// With the folders that it lies in.
    public String name;

    @Column(name = "document_id")
    public @Nullable UUID documentId;

    /// Whether its bytes were here before.
    public boolean known;

    /// A code of [NotTaken].
    @Column(name = "not_taken")
    public @Nullable String notTaken;
}
