package com.billwright.models.runs;

import java.util.UUID;

/// Asks for a tenant's models to be retrained now. The scheduler implements this port.
public interface RetrainRequests {

    /// Plans a run for that tenant alone; the one that is under way when there is one.
    ///
    /// @return the run's id
    UUID request(String tenantId);

    /// The same, asked for by another than an admin of the tenant.
    ///
    /// @param who as operators see it
    UUID request(String tenantId, String who);
}
