package com.billwright.api.comments;

import com.billwright.api.documents.Document;
import com.billwright.api.documents.Part;
import com.billwright.api.documents.PartSummary;
import com.billwright.api.identity.Caller;
import com.billwright.api.people.People;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The comments that call the caller.
@ApplicationScoped
@Transactional
class ForYou {

    private static final String MINE =
            "update Mention m set m.readAt = :now where m.username = :me and m.readAt is null";

    private final EntityManager entities;
    private final People people;
    private final Caller caller;

    ForYou(EntityManager entities, People people, Caller caller) {
        this.entities = entities;
        this.people = people;
        this.caller = caller;
    }

    /// A comment that calls the caller, with the bill that it is about.
    ///
    /// @param readAt null until they saw it
    record Call(
            UUID comment,
            String text,
            String by,
            String byName,
            Instant at,
            @Nullable Instant readAt,
            PartSummary bill) {}

    /// @param unread of all, not of these items alone
    record Calls(List<Call> items, long unread) {}

    private record Row(Mention mention, BillComment comment, Part part, Document document) {}

    /// Unread ones first, then the newest.
    Calls list(int limit, int offset) {
        var names = people.names();
        List<Call> items =
                entities.createQuery(
                                """
                                select m, c, p, d from Mention m
                                join BillComment c on c.id = m.commentId
                                join Part p on p.id = c.partId
                                join Document d on d.id = p.documentId
                                where m.username = :me and c.writtenBy <> :me
                                order by case when m.readAt is null then 0 else 1 end, m.at desc
                                """,
                                Row.class)
                        .setParameter("me", caller.username())
                        .setMaxResults(limit)
                        .setFirstResult(offset)
                        .getResultStream()
                        .map(row ->
                                new Call(
                                        row.comment.id,
                                        row.comment.text,
                                        row.comment.writtenBy,
                                        names.getOrDefault(
                                                row.comment.writtenBy, row.comment.writtenBy),
                                        row.mention.at,
                                        row.mention.readAt,
                                        PartSummary.of(row.part, row.document.name)))
                        .toList();
        return new Calls(
                items, Mention.count("username = ?1 and readAt is null", caller.username()));
    }

    void readAll() {
        entities.createQuery(MINE)
                .setParameter("me", caller.username())
                .setParameter("now", Instant.now())
                .executeUpdate();
    }

    void readOn(UUID partId) {
        entities.createQuery(
                        MINE
                                + " and m.commentId in (select c.id from BillComment c where c.partId = :part)")
                .setParameter("me", caller.username())
                .setParameter("now", Instant.now())
                .setParameter("part", partId)
                .executeUpdate();
    }
}
