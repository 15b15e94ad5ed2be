package com.billwright.scheduler;

import com.billwright.models.runs.RunTenants;
import com.billwright.models.sql.Sql;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;

/// The training runs of the fleet. Each call has a transaction of its own, because the fleet's
/// database role cannot share one with the tenant's.
@ApplicationScoped
public class Runs {

    private static final String COLUMNS =
            "select id, reason, planned_at, started_at, finished_at from run ";

    private final Sql sql;
    private final RunTenants tenants;
    private final RunRows rows;
    private final PlanRun plan;

    Runs(
            @DataSource("fleet") AgroalDataSource fleet,
            RunTenants tenants,
            RunRows rows,
            PlanRun plan) {
        this.sql = new Sql(fleet);
        this.tenants = tenants;
        this.rows = rows;
        this.plan = plan;
    }

    public Optional<RunView> find(UUID id) {
        return apart(() -> sql.first(COLUMNS + "where id = ?", this::view, id));
    }

    /// A run as one tenant may see it: only one that was asked for that tenant alone.
    public Optional<RunView> find(UUID id, String tenantId) {
        return apart(() ->
                sql.first(COLUMNS + "where id = ? and for_tenant = ?", this::view, id, tenantId));
    }

    /// The tenant's run that is under way.
    public Optional<RunView> underWay(String tenantId) {
        return apart(() -> rows.openFor(tenantId)).flatMap(this::find);
    }

    /// Newest first.
    public List<RunView> latest(int limit) {
        return apart(
                () -> sql.list(COLUMNS + "order by planned_at desc limit ?", this::view, limit));
    }

    /// Starts the weekly run now; the one under way when there is one.
    ///
    /// @param who for the record
    public UUID startWeekly(String who) {
        return plan.weekly(who);
    }

    private static <T> T apart(Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }

    private RunView view(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var started = Sql.maybeInstant(row, "started_at");
        var finished = Sql.maybeInstant(row, "finished_at");
        int all = 0;
        int done = 0;
        int failed = 0;
        var verdicts = new TreeMap<String, Integer>();
        for (var standing : tenants.standings(id)) {
            all += standing.tenants();
            switch (standing.state()) {
                case "DONE" -> {
                    done += standing.tenants();
                    standing.verdict()
                            .ifPresent(v -> verdicts.merge(v, standing.tenants(), Integer::sum));
                }
                case "FAILED" -> failed += standing.tenants();
                default -> {}
            }
        }
        return new RunView(
                id,
                state(started, finished, all, failed),
                RunView.Reason.valueOf(row.getString("reason")),
                started.orElse(null),
                finished.orElse(null),
                all,
                done,
                failed,
                verdicts);
    }

    /// A run has failed when all of its tenants did.
    private static RunView.State state(
            Optional<Instant> started, Optional<Instant> finished, int tenants, int failed) {
        if (finished.isPresent()) {
            return tenants > 0 && failed == tenants ? RunView.State.FAILED : RunView.State.DONE;
        }
        return started.isPresent() ? RunView.State.RUNNING : RunView.State.PLANNED;
    }
}
