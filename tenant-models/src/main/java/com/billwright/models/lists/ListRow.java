package com.billwright.models.lists;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/// What the rows of all master lists have.
@MappedSuperclass
abstract class ListRow {

    @Id UUID id = UUID.randomUUID();

    @TenantId
    @Column(name = "tenant_id")
    @Nullable String tenantId;

    String code = "";

    String name = "";

    @Column(name = "changed_at")
    Instant changedAt = Instant.EPOCH;

    abstract String detail();

    final ListEntry entry() {
        return new ListEntry(id, code, name, detail());
    }
}
