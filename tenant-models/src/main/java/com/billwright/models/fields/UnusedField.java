package com.billwright.models.fields;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/// A standard field that the tenant's bills never have.
@Entity
@Table(name = "unused_field")
@IdClass(UnusedField.Key.class)
class UnusedField {

    record Key(@Nullable String tenantId, String name) implements Serializable {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    @Nullable String tenantId;

    @Id String name;

    UnusedField() {}

    UnusedField(String name) {
        this.name = name;
    }
}
