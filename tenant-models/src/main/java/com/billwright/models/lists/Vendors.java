package com.billwright.models.lists;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The entered tenant's vendors.
@ApplicationScoped
public class Vendors {

    /// Those whose code or name holds the words asked for, best first; all by code when blank.
    public List<ListEntry> search(String words, int limit) {
        return List.of();
    }

    /// How many there are that a search would find.
    public long count(String words) {
        return 0;
    }

    public Optional<ListEntry> find(UUID id) {
        return Optional.empty();
    }

    /// Adds one; its code is made from its name when `code` is blank.
    public ListEntry add(String code, NewVendor vendor) {
        throw new UnsupportedOperationException("to come");
    }
}
