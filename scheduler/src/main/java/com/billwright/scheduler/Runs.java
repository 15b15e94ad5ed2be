package com.billwright.scheduler;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The training runs of the fleet.
@ApplicationScoped
public class Runs {

    public Optional<RunView> find(UUID id) {
        return Optional.empty();
    }

    /// A run as one tenant may see it: only when it takes that tenant, and with its figures alone.
    public Optional<RunView> find(UUID id, String tenantId) {
        return Optional.empty();
    }

    /// The tenant's run that is under way.
    public Optional<RunView> underWay(String tenantId) {
        return Optional.empty();
    }

    /// Newest first.
    public List<RunView> latest(int limit) {
        return List.of();
    }

    /// Starts the weekly run now; the one under way when there is one.
    ///
    /// @param who for the log
    public UUID startWeekly(String who) {
        throw new UnsupportedOperationException("to come");
    }
}
