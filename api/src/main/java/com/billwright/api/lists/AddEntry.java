package com.billwright.api.lists;

import com.billwright.api.audit.Audit;
import com.billwright.api.identity.Caller;
import com.billwright.api.problems.Problem;
import com.billwright.models.lists.ListEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Adds an entry to a list, and says so in the audit, in one transaction.
@ApplicationScoped
class AddEntry {

    private final Audit audit;
    private final Caller caller;

    AddEntry(Audit audit, Caller caller) {
        this.audit = audit;
        this.caller = caller;
    }

    /// @throws com.billwright.api.problems.ProblemException when the list refuses it
    @Transactional
    Response add(String what, Supplier<ListEntry> add) {
        try {
            ListEntry entry = add.get();
            audit.tenant(caller.username(), what, null, entry.code() + " " + entry.name());
            return Response.status(201).entity(entry).type(MediaType.APPLICATION_JSON).build();
        } catch (IllegalArgumentException e) {
            throw Problem.of(422, "invalid", "The entry is not valid", e.getMessage()).exception();
        }
    }

    static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
