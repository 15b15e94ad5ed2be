package com.billwright.api.uploads;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/// A ZIP that was unpacked; its own bytes are not kept, those of its files are.
@Entity
@Table(name = "archive")
class Archive extends PanacheEntityBase {

    @Id public UUID id;

    @TenantId
    @Column(name = "tenant_id")
    public String tenantId;

    public String name;
    public long size;

    /// How many of its files could be documents.
    public int files;

    @Column(name = "uploaded_at")
    public Instant uploadedAt;

    @Column(name = "uploaded_by")
    public String uploadedBy;

    List<ArchiveFile> unpacked() {
        return ArchiveFile.list("archiveId = ?1 order by position", id);
    }
}
