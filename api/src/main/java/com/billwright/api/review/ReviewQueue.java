package com.billwright.api.review;

import com.billwright.api.documents.Part;
import com.billwright.api.documents.PartState;
import com.billwright.api.documents.PartSummary;
import com.billwright.api.documents.Words;
import com.billwright.api.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The bills of a tenant by state: what waits longest first, what was confirmed last first.
@ApplicationScoped
class ReviewQueue {

    private static final String FOUND =
            """
            from Part p join Document d on d.id = p.documentId
            where p.state in :states and (:words = '%%'
              or lower(d.name) like :words escape '\\'
              or lower(p.vendor) like :words escape '\\'
              or lower(p.invoiceNumber) like :words escape '\\'
              or cast(p.total as string) like :words escape '\\')
            """;

    private final EntityManager entities;
    private final Caller caller;

    ReviewQueue(EntityManager entities, Caller caller) {
        this.entities = entities;
        this.caller = caller;
    }

    record Queue(List<PartSummary> items, long total, Map<PartState, Long> counts) {}

    record Row(Part part, String documentName) {}

    @Transactional
    Queue list(String words, Set<PartState> states, int limit, int offset) {
        String order =
                states.stream().allMatch(s -> s == PartState.CONFIRMED)
                        ? " order by p.confirmedAt desc, p.id"
                        : " order by p.uploadedAt, p.id";
        List<PartSummary> items =
                where(
                                entities.createQuery(
                                        "select p, d.name " + FOUND + order, Row.class),
                                words,
                                states)
                        .setMaxResults(limit)
                        .setFirstResult(offset)
                        .getResultStream()
                        .map(row -> PartSummary.of(row.part(), row.documentName()))
                        .toList();
        long total =
                where(entities.createQuery("select count(p) " + FOUND, Long.class), words, states)
                        .getSingleResult();
        return new Queue(items, total, counts());
    }

    /// The bill that waits longest for a person, other than this one and those that others hold.
    Optional<UUID> next(UUID after) {
        return entities.createQuery(
                        """
                        select p.id from Part p where p.state in :states and p.id <> :after
                          and (p.takenUntil is null or p.takenUntil < :now or p.takenBy = :me)
                        order by p.uploadedAt, p.id
                        """,
                        UUID.class)
                .setParameter("states", Set.of(PartState.TO_REVIEW, PartState.REOPENED))
                .setParameter("after", after)
                .setParameter("now", Instant.now())
                .setParameter("me", caller.username())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private Map<PartState, Long> counts() {
        Map<PartState, Long> counts = new EnumMap<>(PartState.class);
        for (PartState state : PartState.values()) {
            counts.put(state, 0L);
        }
        entities.createQuery(
                        "select p.state, count(p) from Part p group by p.state", Object[].class)
                .getResultStream()
                .forEach(row -> counts.put((PartState) row[0], (Long) row[1]));
        return counts;
    }

    private static <T> TypedQuery<T> where(
            TypedQuery<T> query, String words, Set<PartState> states) {
        return query.setParameter("states", states).setParameter("words", Words.like(words));
    }
}
