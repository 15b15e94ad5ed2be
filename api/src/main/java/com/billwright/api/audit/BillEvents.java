package com.billwright.api.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the audit says of a bill and of the document that it is in.
@ApplicationScoped
public class BillEvents {

    private static final String OF =
            " from AuditEntry e where (e.partId = :part or e.documentId = :document)";

    private final EntityManager entities;

    BillEvents(EntityManager entities) {
        this.entities = entities;
    }

    /// Something that happened.
    ///
    /// @param who the sign-in name; [Audit#MACHINE] where no person did it
    /// @param intent of a corrected value: `misread` or `overridden`
    /// @param source who had answered before
    /// @param note why, or as what
    public record Event(
            long id,
            Instant at,
            String who,
            String what,
            @Nullable String field,
            @Nullable String before,
            @Nullable String after,
            @Nullable String intent,
            @Nullable String source,
            @Nullable String note,
            @Nullable UUID otherPart,
            @Nullable String modelVersion) {}

    /// In the order in which it happened.
    ///
    /// @param field what happened to this field alone; null for all
    public List<Event> list(
            UUID part, UUID document, @Nullable String field, int limit, int offset) {
        var query =
                entities.createQuery(
                                "select e" + OF + where(field) + " order by e.at, e.id",
                                AuditEntry.class)
                        .setParameter("part", part)
                        .setParameter("document", document)
                        .setMaxResults(limit)
                        .setFirstResult(offset);
        if (field != null) {
            query.setParameter("field", field);
        }
        return query.getResultStream().map(BillEvents::event).toList();
    }

    public long count(UUID part, UUID document, @Nullable String field) {
        var query =
                entities.createQuery("select count(e)" + OF + where(field), Long.class)
                        .setParameter("part", part)
                        .setParameter("document", document);
        if (field != null) {
            query.setParameter("field", field);
        }
        return query.getSingleResult();
    }

    /// Those to which anything happened.
    public List<String> fields(UUID part, UUID document) {
        return entities.createQuery(
                        "select distinct e.field"
                                + OF
                                + " and e.field is not null order by e.field",
                        String.class)
                .setParameter("part", part)
                .setParameter("document", document)
                .getResultList();
    }

    private static String where(@Nullable String field) {
        return field == null ? "" : " and e.field = :field";
    }

    private static Event event(AuditEntry e) {
        return new Event(
                e.id,
                e.at,
                e.who,
                e.what,
                e.field,
                e.before,
                e.after,
                e.intent,
                e.source,
                e.note,
                e.otherPart,
                e.modelVersion);
    }
}
