package com.billwright.api.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/// A tenant's documents, newest first, or only those that changed since a cursor.
@ApplicationScoped
class ListDocuments {

    private static final String FOUND =
            """
            from Document d where d.changed >= :since and exists (
              select 1 from Part p where p.documentId = d.id and p.state in :states
              and (:words = '%%' or lower(d.name) like :words escape '\\'
                or lower(p.vendor) like :words escape '\\'
                or lower(p.invoiceNumber) like :words escape '\\'))
            """;

    private final EntityManager entities;

    ListDocuments(EntityManager entities) {
        this.entities = entities;
    }

    /// @param cursor pass it as `since` to learn what changes from now on
    record Documents(List<DocumentView> items, long total, String cursor) {}

    @Transactional
    Documents list(String words, Set<PartState> states, int limit, int offset, OptionalLong since) {
        // Before the rows, so that a change between the two is told again rather than never.
        long oldestRunning =
                ((Number)
                                entities.createNativeQuery(
                                                "select pg_snapshot_xmin(pg_current_snapshot())::text::bigint",
                                                Long.class)
                                        .getSingleResult())
                        .longValue();
        String order =
                since.isPresent()
                        ? " order by d.changed, d.id"
                        : " order by d.uploadedAt desc, d.id";
        List<Document> documents =
                where(
                                entities.createQuery("select d " + FOUND + order, Document.class),
                                words,
                                states,
                                since)
                        .setMaxResults(limit)
                        .setFirstResult(offset)
                        .getResultList();
        long total =
                where(
                                entities.createQuery("select count(d) " + FOUND, Long.class),
                                words,
                                states,
                                since)
                        .getSingleResult();
        // A page that is not full lacks only what changed since it was asked for, which is told
        // next.
        boolean cut = since.isPresent() && documents.size() == limit && documents.size() < total;
        long cursor = cut ? documents.getLast().changed : oldestRunning;
        return new Documents(DocumentView.all(documents), total, Long.toString(cursor));
    }

    private static <T> TypedQuery<T> where(
            TypedQuery<T> query, String words, Set<PartState> states, OptionalLong since) {
        return query.setParameter("since", since.orElse(0))
                .setParameter("states", states)
                .setParameter("words", Words.like(words));
    }
}
