package com.billwright.models.lists;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The entered tenant's properties.
@ApplicationScoped
@Transactional
public class Properties {

    private final ListRows<Property> rows;

    Properties(EntityManager rows) {
        this.rows = new ListRows<>(rows, Property.class);
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

    /// @param detail a second line for screens, or empty
    /// @throws IllegalArgumentException when the code is taken or something is blank
    public ListEntry add(String code, String name, String detail) {
        var row = new Property();
        row.code = code.strip();
        row.name = name.strip();
        row.detail = detail.strip();
        return rows.add(row).entry();
    }
}
