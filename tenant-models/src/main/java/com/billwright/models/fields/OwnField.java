package com.billwright.models.fields;

import com.billwright.extraction.field.Field;
import com.billwright.extraction.field.FieldType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/// A field that a tenant added.
@Entity
@Table(name = "own_field")
@IdClass(OwnField.Key.class)
class OwnField {

    /// Names are the tenant's own, so two tenants may use the same one.
    record Key(@Nullable String tenantId, String name) implements Serializable {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    @Nullable String tenantId;

    @Id String name;

    @Enumerated(EnumType.STRING)
    FieldType type;

    @Nullable String standard;

    OwnField() {}

    OwnField(Field field) {
        name = field.name();
        type = field.type();
        standard = field.standard();
    }
}
