package com.billwright.api.comments;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/// What somebody said about a bill: plain text, in which `@` and a sign-in name call a colleague.
@Entity
@Table(name = "bill_comment")
class BillComment extends PanacheEntityBase {

    @Id public UUID id;

    @TenantId
    @Column(name = "tenant_id")
    public String tenantId;

    @Column(name = "part_id")
    public UUID partId;

    public String text;

    @Column(name = "written_by")
    public String writtenBy;

    @Column(name = "written_at")
    public Instant writtenAt;

    /// Null while it stands as it was written.
    @Column(name = "changed_at")
    public @Nullable Instant changedAt;

    static List<BillComment> of(UUID partId) {
        return list("partId = ?1 order by writtenAt, id", partId);
    }
}
