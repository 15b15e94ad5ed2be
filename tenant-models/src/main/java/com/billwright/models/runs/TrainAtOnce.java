package com.billwright.models.runs;

import com.billwright.models.versions.ModelVersion.VerdictKind;

/// Trains a tenant's models in the caller's own thread: the same run as every week, of that tenant
/// alone and without waiting for a worker. The scheduler implements this port.
public interface TrainAtOnce {

    /// Returns when it is decided which model serves. Not to be called within a transaction.
    ///
    /// @throws IllegalStateException when the training failed; the log says why
    VerdictKind train(String tenantId);
}
