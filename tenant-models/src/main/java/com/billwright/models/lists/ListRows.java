package com.billwright.models.lists;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What all master lists do with their rows.
final class ListRows<E extends ListRow> {

    private static final int LONGEST = 200;

    private final EntityManager rows;
    private final Class<E> type;
    private final ListChanges changes;
    private final ListShape list;

    ListRows(EntityManager rows, Class<E> type, ListChanges changes, ListShape list) {
        this.changes = changes;
        this.list = list;
        this.rows = rows;
        this.type = type;
    }

    /// Those whose code or name holds all words, codes that begin so first.
    List<E> search(String words, int limit) {
        var asked = words(words);
        var query =
                "from %s where %s order by case when lower(code) like :start escape '!' then 0 when lower(name) like :start escape '!' then 1 else 2 end, code"
                        .formatted(type.getSimpleName(), condition(asked));
        return bind(rows.createQuery(query, type), asked)
                .setParameter("start", escaped(words.strip()) + "%")
                .setMaxResults(limit)
                .getResultList();
    }

    long count(String words) {
        var asked = words(words);
        var query =
                "select count(*) from %s where %s"
                        .formatted(type.getSimpleName(), condition(asked));
        return bind(rows.createQuery(query, Long.class), asked).getSingleResult();
    }

    Optional<E> find(UUID id) {
        // By query and not by key: a query holds the condition on the tenant in any case.
        return rows.createQuery("from %s where id = :id".formatted(type.getSimpleName()), type)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    Optional<E> byCode(String code) {
        return rows.createQuery("from %s where code = :code".formatted(type.getSimpleName()), type)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /// @throws IllegalArgumentException when the code is taken, or code or name are blank or too long
    E add(E row) {
        if (row.code.isBlank() || row.name.isBlank()) {
            throw new IllegalArgumentException("An entry has a code and a name");
        }
        if (row.code.length() > LONGEST || row.name.length() > LONGEST) {
            throw new IllegalArgumentException("Code and name have at most 200 characters");
        }
        if (byCode(row.code).isPresent()) {
            throw new IllegalArgumentException("The code is taken: " + row.code);
        }
        row.changedAt = changes.mark(list);
        rows.persist(row);
        rows.flush();
        return row;
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+")).filter(w -> !w.isEmpty()).toList();
    }

    private static String condition(List<String> words) {
        return words.isEmpty()
                ? "1 = 1"
                : IntStream.range(0, words.size())
                        .mapToObj(i ->
                                "(lower(code) like :w%1$d escape '!' or lower(name) like :w%1$d escape '!')"
                                        .formatted(i))
                        .collect(Collectors.joining(" and "));
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            query.setParameter("w" + i, "%" + escaped(words.get(i)) + "%");
        }
        return query;
    }

    private static String escaped(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0");
    }
}
