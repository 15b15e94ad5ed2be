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
    private static final int MOST_LOOKED_AT = 2000;

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

    /// Those whose code or name holds all words, codes that begin so first; where there are none, those that do but for
    /// a slip of the finger in each word.
    List<E> search(String words, int limit) {
        var found = holding(words, limit);
        return found.isEmpty() ? slipped(words).stream().limit(limit).toList() : found;
    }

    private List<E> holding(String words, int limit) {
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
        long found = bind(rows.createQuery(query, Long.class), asked).getSingleResult();
        return found == 0 ? slipped(words).size() : found;
    }

    /// A slip is in one half of a word only: the other half finds what may be meant.
    private List<E> slipped(String words) {
        var asked = words(words);
        if (asked.isEmpty() || asked.stream().anyMatch(w -> w.length() < OneSlip.SHORTEST)) {
            return List.of();
        }
        var halves =
                asked.stream()
                        .map(w ->
                                List.of(
                                        w.substring(0, w.length() / 2),
                                        w.substring(w.length() / 2)))
                        .toList();
        var query =
                "from %s where %s order by code"
                        .formatted(
                                type.getSimpleName(),
                                IntStream.range(0, asked.size())
                                        .mapToObj(i ->
                                                condition(2 * i) + " or " + condition(2 * i + 1))
                                        .collect(Collectors.joining(") and (", "(", ")")));
        return bind(rows.createQuery(query, type), halves.stream().flatMap(List::stream).toList())
                .setMaxResults(MOST_LOOKED_AT)
                .getResultStream()
                .filter(row -> OneSlip.answers(asked, row.code + " " + row.name))
                .toList();
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
                        .mapToObj(ListRows::condition)
                        .collect(Collectors.joining(" and "));
    }

    private static String condition(int word) {
        return "(lower(code) like :w%1$d escape '!' or lower(name) like :w%1$d escape '!')"
                .formatted(word);
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
