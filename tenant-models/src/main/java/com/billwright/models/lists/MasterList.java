package com.billwright.models.lists;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A list that a tenant codes its bills with. What every such list answers.
abstract class MasterList<E extends ListRow> {

    final ListRows<E> rows;

    MasterList(EntityManager entities, Class<E> type, ListChanges changes, ListShape list) {
        this.rows = new ListRows<>(entities, type, changes, list);
    }

    /// Those whose code or name holds the words asked for, best first; all by code when blank.
    public List<ListEntry> search(String words, int limit) {
        return rows.search(words, limit).stream().map(ListRow::entry).toList();
    }

    /// How many there are that a search would find.
    public long count(String words) {
        return rows.count(words);
    }

    public Optional<ListEntry> find(UUID id) {
        return rows.find(id).map(ListRow::entry);
    }
}
