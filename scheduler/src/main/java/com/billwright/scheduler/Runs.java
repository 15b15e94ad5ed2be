package com.billwright.scheduler;

import com.billwright.models.runs.RunTenants;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;

/// The training runs of the fleet. Each call has a transaction of its own, because the fleet's
/// database role cannot share one with the tenant's.
@ApplicationScoped
public class Runs {

    private final RunViews views;
    private final RunTenants tenants;
    private final RunRows rows;
    private final PlanRun plan;
    private final SteerRun steer;

    Runs(RunViews views, RunTenants tenants, RunRows rows, PlanRun plan, SteerRun steer) {
        this.views = views;
        this.tenants = tenants;
        this.rows = rows;
        this.plan = plan;
        this.steer = steer;
    }

    public Optional<RunView> find(UUID id) {
        return apart(() -> views.find("where id = ?", id).stream().findFirst());
    }

    /// A run as one tenant may see it: only one that was asked for that tenant alone.
    public Optional<RunView> find(UUID id, String tenantId) {
        return apart(() ->
                views.find("where id = ? and for_tenant = ?", id, tenantId).stream().findFirst());
    }

    /// The tenant's run that is under way.
    public Optional<RunView> underWay(String tenantId) {
        return apart(() -> rows.openFor(tenantId)).flatMap(this::find);
    }

    /// Newest first.
    public List<RunView> latest(int limit) {
        return apart(() -> views.find("order by planned_at desc limit ?", limit));
    }

    /// Starts the weekly run now; the one under way when there is one.
    ///
    /// @param who for the record
    public UUID startWeekly(String who) {
        return plan.weekly(who);
    }

    /// Stops a run after the tenants at work, until it is resumed. Nothing else starts in its place.
    ///
    /// @param who for the log
    /// @return false when it is not planned or running
    public boolean pause(UUID id, String who) {
        return steer.pause(id, who);
    }

    /// @return false when it is not paused
    public boolean resume(UUID id, String who) {
        return steer.resume(id, who);
    }

    /// Stops a run after the tenants at work and forgets what it proposed: all models in service stay,
    /// and the next run takes its tenants again.
    ///
    /// @return false when it is cancelled already, has ended, or decides on its proposals
    public boolean cancel(UUID id, String who) {
        return steer.cancel(id, who);
    }

    /// The tenants that a run went on without, by name.
    public List<RunTenants.SetAside> setAside(UUID id, int limit) {
        return apart(() -> tenants.setAside(id, limit));
    }

    /// Trains a tenant that a run went on without, in a run of its own.
    ///
    /// @return that run; empty when the run did not go on without that tenant
    public Optional<UUID> tryAgain(UUID id, String tenantId, String who) {
        return apart(() -> tenants.isSetAside(id, tenantId))
                ? Optional.of(plan.retrain(tenantId, who))
                : Optional.empty();
    }

    private static <T> T apart(Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }
}
