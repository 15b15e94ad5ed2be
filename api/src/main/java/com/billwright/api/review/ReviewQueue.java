package com.billwright.api.review;

import com.billwright.api.documents.Document;
import com.billwright.api.documents.Part;
import com.billwright.api.documents.PartState;
import com.billwright.api.documents.PartSummary;
import com.billwright.api.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/// The bills of a tenant that a filter asks for, in the order that it asks for.
@ApplicationScoped
class ReviewQueue {

    private final Session entities;
    private final Caller caller;

    ReviewQueue(Session entities, Caller caller) {
        this.entities = entities;
        this.caller = caller;
    }

    /// @param total how many the filter finds
    /// @param counts how many it would find in each state
    record Queue(List<PartSummary> items, long total, Map<PartState, Long> counts) {}

    @Transactional
    Queue list(QueueFilter filter, int limit, int offset) {
        Map<PartState, Long> counts = counts(filter);
        Set<PartState> states = filter.states();
        var wanted = QueueConditions.of(filter, caller.username()).in(states);
        List<Part> parts =
                wanted.bind(
                                entities.createNativeQuery(
                                        "select p.*, %s as \"confirmedByName\" from part p"
                                                        .formatted(Part.CONFIRMED_BY_NAME)
                                                + wanted.clause()
                                                + filter.order().clause(),
                                        Part.class))
                        .setMaxResults(limit)
                        .setFirstResult(offset)
                        .getResultList();
        return new Queue(summaries(parts), states.stream().mapToLong(counts::get).sum(), counts);
    }

    /// The next bill for a person in the filter's order: the first after this one that nobody else
    /// works on, else the first of all.
    ///
    /// @param after the bill in hand, which is not meant; it may be decided by now
    @Transactional
    Optional<UUID> next(QueueFilter filter, UUID after) {
        return first(filter, after, filter.order().after())
                .or(() -> first(filter, after, "p.id <> :after"));
    }

    Optional<UUID> next(UUID after) {
        return next(QueueFilter.waiting(), after);
    }

    private Optional<UUID> first(QueueFilter filter, UUID after, String beyond) {
        String me = caller.username();
        Set<PartState> states =
                filter.states().stream().filter(PartState::reviewable).collect(Collectors.toSet());
        var wanted =
                QueueConditions.of(filter, me)
                        .in(states.isEmpty() ? QueueFilter.waiting().states() : states)
                        .free(me)
                        .add(beyond, "after", after);
        return wanted.bind(
                        entities.createNativeQuery(
                                "select p.id from part p"
                                        + wanted.clause()
                                        + filter.order().clause(),
                                UUID.class))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private List<PartSummary> summaries(List<Part> parts) {
        Map<UUID, String> names =
                Document.<Document>list(
                                "id in ?1",
                                parts.stream().map(p -> p.documentId).distinct().toList())
                        .stream()
                        .collect(Collectors.toMap(d -> d.id, d -> d.name));
        return parts.stream()
                .map(part -> PartSummary.of(part, names.getOrDefault(part.documentId, "")))
                .toList();
    }

    private Map<PartState, Long> counts(QueueFilter filter) {
        Map<PartState, Long> counts = new EnumMap<>(PartState.class);
        for (PartState state : PartState.values()) {
            counts.put(state, 0L);
        }
        var wanted = QueueConditions.of(filter, caller.username());
        wanted.bind(
                        entities.createNativeQuery(
                                "select p.state as state, count(*) as n from part p"
                                        + wanted.clause()
                                        + " group by p.state",
                                Tuple.class))
                .getResultStream()
                .forEach(row ->
                        counts.put(
                                PartState.valueOf(row.get("state", String.class)),
                                row.get("n", Number.class).longValue()));
        return counts;
    }
}
