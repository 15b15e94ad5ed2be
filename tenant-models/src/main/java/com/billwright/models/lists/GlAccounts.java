package com.billwright.models.lists;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The entered tenant's GL accounts.
@ApplicationScoped
public class GlAccounts {

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

    /// @param detail a second line for screens, or empty
    /// @throws IllegalArgumentException when the code is taken or something is blank
    public ListEntry add(String code, String name, String detail) {
        throw new UnsupportedOperationException("to come");
    }
}
