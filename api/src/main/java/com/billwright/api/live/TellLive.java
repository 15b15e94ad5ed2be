package com.billwright.api.live;

import com.billwright.models.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Tells everybody of the current tenant, on every server, that something changed. Changes of parts
/// tell themselves, by a trigger; this is for all else.
@ApplicationScoped
public class TellLive {

    private final EntityManager entities;
    private final CurrentTenant tenant;

    TellLive(EntityManager entities, CurrentTenant tenant) {
        this.entities = entities;
        this.tenant = tenant;
    }

    /// Told when the caller's transaction commits, and not at all if it does not.
    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(LiveChange change) {
        entities.createNativeQuery(
                        "select cast(tell_live(:tenant, :name, cast(:part as uuid), cast(:document as uuid), :state) as text)")
                .setParameter("tenant", tenant.id())
                .setParameter("name", change.name())
                .setParameter("part", text(change.part()))
                .setParameter("document", text(change.document()))
                .setParameter("state", change.state())
                .getResultList();
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }
}
