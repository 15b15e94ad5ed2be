package com.billwright.api.review;

import com.billwright.models.labels.Intent;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/// A field in which a person's bill differs from what the machine proposed.
@Entity
@Table(name = "correction")
class Correction extends PanacheEntityBase {

    @Id public UUID id;

    @TenantId
    @Column(name = "tenant_id")
    public String tenantId;

    @Column(name = "part_id")
    public UUID partId;

    public String field;

    /// Null when nothing was proposed.
    public @Nullable String proposed;

    /// Null when the bill has no such field.
    public @Nullable String confirmed;

    @Enumerated(EnumType.STRING)
    public Intent intent;

    /// Which model had proposed.
    public String scorer;

    @Column(name = "corrected_at")
    public Instant correctedAt;

    @Column(name = "corrected_by")
    public String correctedBy;
}
