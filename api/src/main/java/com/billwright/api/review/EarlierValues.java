package com.billwright.api.review;

import com.billwright.api.documents.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

/// What a field said on the tenant's latest confirmed bills: what there is to choose from.
@ApplicationScoped
class EarlierValues {

    private static final int LATEST_BILLS = 2000;

    private final EntityManager entities;

    EarlierValues(EntityManager entities) {
        this.entities = entities;
    }

    /// @param bills that have it
    record Value(String value, long bills) {}

    /// Those that hold the words, the most frequent first.
    @Transactional
    @SuppressWarnings("unchecked")
    List<Value> of(String field, String words, int limit) {
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select said ->> 'value' as value, count(*) as bills
                                from (select fields from bill order by confirmed_at desc limit :latest) bill,
                                  jsonb_array_elements(bill.fields) said
                                where said ->> 'name' = :field and said ->> 'value' <> ''
                                  and lower(said ->> 'value') like :words escape '\\'
                                group by 1 order by 2 desc, 1
                                """,
                                Object[].class)
                        .setParameter("latest", LATEST_BILLS)
                        .setParameter("field", field)
                        .setParameter("words", Words.like(words))
                        .setMaxResults(limit)
                        .getResultList();
        return rows.stream()
                .map(row -> new Value((String) row[0], ((Number) row[1]).longValue()))
                .toList();
    }
}
