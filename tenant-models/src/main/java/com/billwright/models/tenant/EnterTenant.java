package com.billwright.models.tenant;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;

/// Does work for one tenant in a context of its own: how workers and jobs, which no request brings a
/// tenant, enter one after the other.
@ApplicationScoped
public class EnterTenant {

    private final CurrentTenant current;

    EnterTenant(CurrentTenant current) {
        this.current = current;
    }

    /// Work that may throw.
    @FunctionalInterface
    public interface Work<T, E extends Exception> {
        T call() throws E;
    }

    /// Enters the tenant, does the work and leaves, whatever context was active before.
    ///
    /// @throws IllegalStateException inside a transaction: its connection belongs to another tenant
    public <T, E extends Exception> T call(String tenantId, Work<T, E> work) throws E {
        if (QuarkusTransaction.isActive()) {
            throw new IllegalStateException("A transaction is for one tenant: begin it inside");
        }
        var requests = Arc.container().requestContext();
        var before = requests.getStateIfActive();
        if (before != null) {
            requests.deactivate();
        }
        requests.activate();
        try {
            current.enter(tenantId);
            return work.call();
        } finally {
            requests.terminate();
            if (before != null) {
                requests.activate(before);
            }
        }
    }
}
