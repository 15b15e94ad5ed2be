package com.billwright.scheduler;

import com.billwright.models.runs.RetrainRequests;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// A run of one shard with one tenant, before all others.
@ApplicationScoped
class RequestRetraining implements RetrainRequests {

    private final PlanRun plan;

    RequestRetraining(PlanRun plan) {
        this.plan = plan;
    }

    @Override
    public UUID request(String tenantId) {
        return request(tenantId, "an admin of the tenant");
    }

    @Override
    public UUID request(String tenantId, String who) {
        return plan.retrain(tenantId, who);
    }
}
