package com.billwright.models.lists;

import jakarta.persistence.EntityManager;
import java.util.function.Supplier;

/// A list whose entries are a code, a name and a second line.
abstract class DetailedList<E extends DetailedRow> extends MasterList<E> {

    private final Supplier<E> empty;

    DetailedList(EntityManager entities, Class<E> type, Supplier<E> empty) {
        super(entities, type);
        this.empty = empty;
    }

    /// @param detail a second line for screens, or empty
    /// @throws IllegalArgumentException when the code is taken or something is blank
    public ListEntry add(String code, String name, String detail) {
        E row = empty.get();
        row.code = code.strip();
        row.name = name.strip();
        row.detail = detail.strip();
        return rows.add(row).entry();
    }
}
