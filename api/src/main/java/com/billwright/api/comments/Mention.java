package com.billwright.api.comments;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/// That a comment calls somebody.
@Entity
@Table(name = "mention")
@IdClass(Mention.Key.class)
class Mention extends PanacheEntityBase {

    record Key(UUID commentId, String username) implements Serializable {}

    @Id
    @Column(name = "comment_id")
    public UUID commentId;

    @Id public String username;

    @TenantId
    @Column(name = "tenant_id")
    public String tenantId;

    public Instant at;

    /// Null until they saw it.
    @Column(name = "read_at")
    public @Nullable Instant readAt;

    static List<Mention> in(List<UUID> comments) {
        return list("commentId in ?1 order by username", comments);
    }
}
