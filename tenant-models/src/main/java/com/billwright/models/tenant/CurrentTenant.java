package com.billwright.models.tenant;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The customer that the current request or piece of work is for. Entered once; whoever works for
/// another one does so in another context ([EnterTenant]).
@RequestScoped
public class CurrentTenant {

    private @Nullable String id;

    /// @throws IllegalStateException when no tenant was entered
    public String id() {
        return entered().orElseThrow(() -> new IllegalStateException("No tenant was entered"));
    }

    /// The tenant, if one was entered.
    public Optional<String> entered() {
        return Optional.ofNullable(id);
    }

    /// @throws IllegalStateException when another tenant was entered before
    public void enter(String tenantId) {
        if (tenantId.isBlank()) {
            throw new IllegalArgumentException("A tenant has an id");
        }
        if (id != null && !id.equals(tenantId)) {
            throw new IllegalStateException("Another tenant was entered before");
        }
        id = tenantId;
    }
}
