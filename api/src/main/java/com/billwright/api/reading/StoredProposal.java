package com.billwright.api.reading;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/// What the machine proposed for a part, as the table keeps it.
@Entity
@Table(name = "extraction")
class StoredProposal extends PanacheEntityBase {

    @Id
    @Column(name = "part_id")
    public UUID partId;

    @TenantId
    @Column(name = "tenant_id")
    public String tenantId;

    /// Which model answered.
    public String scorer;

    public String layout;

    @JdbcTypeCode(SqlTypes.JSON)
    public String fields;

    @JdbcTypeCode(SqlTypes.JSON)
    public String coding;

    @JdbcTypeCode(SqlTypes.JSON)
    public String lines;

    @JdbcTypeCode(SqlTypes.JSON)
    public String taxes;

    @Column(name = "created_at")
    public Instant createdAt;
}
