package com.billwright.api.review;

import com.billwright.api.documents.PartState;
import com.billwright.api.documents.SearchWords;
import com.billwright.api.documents.Words;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A filter as conditions on `part p`, with what they compare with. Row-level security adds the tenant.
final class QueueConditions {

    private static final String HELD = "p.taken_by is not null and p.taken_until > :now";

    private static final String WARNED = "p.warned <> '{}'";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    private QueueConditions() {}

    /// All that the filter asks for, except the state.
    static QueueConditions of(QueueFilter filter, String me) {
        var all = new QueueConditions();
        var words = SearchWords.searched(filter.q);
        if (!words.isEmpty()) {
            all.add(
                    "p.id = any(array(select parts_with_words(string_to_array(:words, ' '))))",
                    "words",
                    String.join(" ", words));
        }
        if (!filter.vendor.isBlank()) {
            all.add(
                    "lower(p.vendor) like :vendor escape '\\'",
                    "vendor",
                    Words.like(filter.vendor));
        }
        all.addPresent("p.invoice_date >= :from", "from", QueueFilter.day(filter.from));
        all.addPresent("p.invoice_date <= :to", "to", QueueFilter.day(filter.to));
        all.addPresent("p.total >= :least", "least", QueueFilter.amount(filter.least));
        all.addPresent("p.total <= :most", "most", QueueFilter.amount(filter.most));
        if (!filter.type.isBlank()) {
            all.add("coalesce(p.type_confirmed, p.type_proposed) = :type", "type", filter.type);
        }
        if (filter.doubts) {
            all.conditions.add("(p.needs > 0 or " + WARNED + ")");
        }
        all.warning(filter.warned);
        all.holder(filter.who, me);
        return all;
    }

    /// That there is any is said beside which one, for the index of those that have one.
    private void warning(String warned) {
        if (warned.isEmpty()) {
            return;
        }
        conditions.add(WARNED);
        switch (warned) {
            case "any" -> {}
            case "duplicate", "bank" -> add(":warned = any(p.warned)", "warned", warned);
            default ->
                    throw QueueFilter.invalid(
                            "There is no such warning", "Warnings are duplicate, bank or any");
        }
    }

    private void holder(String who, String me) {
        switch (who) {
            case "" -> {}
            case "me" -> add("(" + HELD + " and p.taken_by = :me)", "me", me);
            case "others" -> add("(" + HELD + " and p.taken_by <> :me)", "me", me);
            case "nobody" -> conditions.add("not coalesce(" + HELD + ", false)");
            default ->
                    throw QueueFilter.invalid(
                            "Nobody is called that", "Who has a bill: me, others or nobody");
        }
        if (!who.isEmpty()) {
            values.put("now", Instant.now());
        }
    }

    /// The names of states are written out: so the database knows which index has them.
    QueueConditions in(Set<PartState> states) {
        if (states.size() < PartState.values().length) {
            conditions.add(
                    states.stream()
                            .map(state -> "'" + state.name() + "'")
                            .sorted()
                            .collect(Collectors.joining(", ", "p.state in (", ")")));
        }
        return this;
    }

    /// Nobody else works on it.
    QueueConditions free(String me) {
        values.put("now", Instant.now());
        return add(
                "(p.taken_until is null or p.taken_until <= :now or p.taken_by = :me)", "me", me);
    }

    QueueConditions add(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
        return this;
    }

    private void addPresent(String condition, String name, @Nullable Object value) {
        if (value != null) {
            add(condition, name, value);
        }
    }

    /// Begins with `where`, if there is any condition.
    String clause() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    <T extends Query> T bind(T query) {
        values.forEach(query::setParameter);
        return query;
    }
}
