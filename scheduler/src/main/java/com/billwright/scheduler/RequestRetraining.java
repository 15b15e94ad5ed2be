package com.billwright.scheduler;

import com.billwright.models.runs.RetrainRequests;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// A run of one shard with one tenant, before all others.
@ApplicationScoped
class RequestRetraining implements RetrainRequests {

    @Override
    public UUID request(String tenantId) {
        throw new UnsupportedOperationException("to come");
    }
}
