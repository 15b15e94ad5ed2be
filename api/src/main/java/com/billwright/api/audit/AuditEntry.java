package com.billwright.api.audit;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/// One change that somebody made.
@Entity
@Table(name = "audit_entry")
class AuditEntry extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @TenantId
    @Column(name = "tenant_id")
    public String tenantId;

    public Instant at;
    public String who;
    public String what;

    @Column(name = "part_id")
    public @Nullable UUID partId;

    @Column(name = "document_id")
    public @Nullable UUID documentId;

    public @Nullable String field;
    public @Nullable String before;
    public @Nullable String after;

    @Column(name = "model_version")
    public @Nullable String modelVersion;

    /// Misread or overridden; null where it is neither.
    public @Nullable String intent;

    /// Who had answered before.
    public @Nullable String source;

    /// Why, or as what.
    public @Nullable String note;

    /// Another bill that it is about.
    @Column(name = "other_part")
    public @Nullable UUID otherPart;
}
