package com.billwright.scheduler;

import com.billwright.models.sql.Sql;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/// Counts how far runs are: those under way as they stand, ended ones from the figures kept with them.
@ApplicationScoped
class RunViews {

    /// The pace is that of the last half minute: longer than a shard takes, and soon true again when a
    /// node comes or goes.
    private static final int PACE_OF_SECONDS = 30;

    private final Sql sql;

    RunViews(@DataSource("fleet") AgroalDataSource fleet) {
        this.sql = new Sql(fleet);
    }

    private record Run(
            UUID id,
            RunView.Reason reason,
            Optional<Instant> started,
            Optional<Instant> finished,
            boolean paused,
            boolean cancelled) {}

    /// @param which conditions and order, in SQL
    @Transactional(Transactional.TxType.MANDATORY)
    List<RunView> find(String which, Object... values) {
        return sql
                .list(
                        "select id, reason, started_at, finished_at, paused_at, cancelled_at from run "
                                + which,
                        RunViews::run,
                        values)
                .stream()
                .map(this::view)
                .toList();
    }

    private static Run run(ResultSet row) throws SQLException {
        return new Run(
                row.getObject("id", UUID.class),
                RunView.Reason.valueOf(row.getString("reason")),
                Sql.maybeInstant(row, "started_at"),
                Sql.maybeInstant(row, "finished_at"),
                row.getTimestamp("paused_at") != null,
                row.getTimestamp("cancelled_at") != null);
    }

    private RunView view(Run run) {
        Map<String, Integer> states = new TreeMap<>();
        Map<String, Integer> verdicts = new TreeMap<>();
        sql.list(
                """
                select state, verdict, tenants from run_standing where run = ?
                union all
                select state, coalesce(verdict, ''), count(*) from run_tenant
                where run = ? and not exists (select 1 from run_standing where run = ?)
                group by state, coalesce(verdict, '')
                """,
                row -> {
                    states.merge(row.getString("state"), row.getInt("tenants"), Integer::sum);
                    return row.getString("state").equals("DONE")
                            ? verdicts.merge(
                                    row.getString("verdict"), row.getInt("tenants"), Integer::sum)
                            : 0;
                },
                run.id(),
                run.id(),
                run.id());
        int all = states.values().stream().mapToInt(Integer::intValue).sum();
        int failed = states.getOrDefault("FAILED", 0);
        int trained = states.getOrDefault("TRAINED", 0);
        int planned = states.getOrDefault("PLANNED", 0);
        var state = state(run, all, planned, failed);
        double pace =
                switch (state) {
                    case RUNNING -> pace(run.id(), "t.state in ('TRAINED', 'FAILED')");
                    case DECIDING -> pace(run.id(), "t.state = 'DONE'");
                    default -> 0;
                };
        int ahead = state == RunView.State.RUNNING ? planned : trained;
        return new RunView(
                run.id(),
                state,
                run.reason(),
                run.started().orElse(null),
                run.finished().orElse(null),
                all,
                trained + states.getOrDefault("DONE", 0),
                failed,
                verdicts,
                pace,
                pace > 0 ? (long) Math.ceil(ahead / pace) : null);
    }

    private double pace(UUID run, String wentOn) {
        return sql.first(
                        """
                        select count(*) / greatest(1, extract(epoch from now() - since)) as pace
                        from (select id, greatest(coalesce(resumed_at, started_at),
                            now() - make_interval(secs => ?)) as since from run where id = ?) r
                        join run_tenant t on t.run = r.id and t.changed_at > since and %s
                        group by since
                        """
                                .formatted(wentOn),
                        row -> row.getDouble("pace"),
                        PACE_OF_SECONDS,
                        run)
                .orElse(0.0);
    }

    /// A run has failed when all of its tenants did.
    private static RunView.State state(Run run, int tenants, int planned, int failed) {
        if (run.cancelled()) {
            return RunView.State.CANCELLED;
        }
        if (run.finished().isPresent()) {
            return tenants > 0 && failed == tenants ? RunView.State.FAILED : RunView.State.DONE;
        }
        if (run.paused()) {
            return RunView.State.PAUSED;
        }
        if (run.started().isEmpty()) {
            return RunView.State.PLANNED;
        }
        return planned == 0 ? RunView.State.DECIDING : RunView.State.RUNNING;
    }
}
