package com.billwright.scheduler;

import com.billwright.models.sql.Sql;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The rows of runs and shards.
@ApplicationScoped
class RunRows {

    private final Sql sql;

    RunRows(@DataSource("fleet") AgroalDataSource fleet) {
        this.sql = new Sql(fleet);
    }

    /// @param run whose part it is
    record Shard(UUID id, UUID run, RunView.Reason reason) {}

    /// The weekly run under way.
    @Transactional
    Optional<UUID> openWeekly() {
        return sql.first(
                "select id from run where reason = 'WEEKLY' and finished_at is null",
                row -> row.getObject("id", UUID.class));
    }

    /// The run that was asked for one tenant and is under way.
    @Transactional
    Optional<UUID> openFor(String tenant) {
        return sql.first(
                "select id from run where for_tenant = ? and finished_at is null",
                row -> row.getObject("id", UUID.class),
                tenant);
    }

    /// Adds a run; fails as a duplicate when such a one is under way.
    @Transactional(TxType.MANDATORY)
    UUID add(RunView.Reason reason, Optional<String> tenant, String who) {
        var id = UUID.randomUUID();
        sql.update(
                "insert into run (id, reason, for_tenant, asked_by) values (?, ?, ?, ?)",
                id,
                reason.name(),
                tenant.orElse(null),
                who);
        return id;
    }

    @Transactional(TxType.MANDATORY)
    UUID addShard(UUID run, int number) {
        var id = UUID.randomUUID();
        sql.update("insert into shard (id, run, number) values (?, ?, ?)", id, run, number);
        return id;
    }

    @Transactional
    Optional<Shard> unfinishedShard(UUID shard) {
        return shards("and s.id = ?", shard).stream().findFirst();
    }

    /// Those that no job carries on: of runs that go on, and where a tenant is still at work, which a
    /// worker has to let go.
    @Transactional
    List<Shard> abandonedShards() {
        return shards(
                """
                and not exists (select 1 from qrtz_triggers q where q.job_group = ?
                  and q.job_name = s.id::text and q.trigger_state <> 'ERROR')
                and (r.paused_at is null and r.cancelled_at is null
                  or exists (select 1 from run_tenant t
                    where t.shard = s.id and t.state = 'PLANNED' and t.taken_at is not null))
                """,
                ShardJobs.GROUP);
    }

    private List<Shard> shards(String condition, Object... values) {
        return sql.list(
                """
                select s.id, s.run, r.reason from shard s join run r on r.id = s.run
                where s.finished_at is null and r.finished_at is null %s order by r.planned_at, s.number
                """
                        .formatted(condition),
                row ->
                        new Shard(
                                row.getObject("id", UUID.class),
                                row.getObject("run", UUID.class),
                                RunView.Reason.valueOf(row.getString("reason"))),
                values);
    }

    @Transactional(TxType.REQUIRES_NEW)
    void started(UUID run) {
        sql.update("update run set started_at = now() where id = ? and started_at is null", run);
    }

    /// Marks a shard that is through; a paused run stays where it is until it is resumed.
    ///
    /// @return whether it is through
    @Transactional(TxType.REQUIRES_NEW)
    boolean shardFinished(UUID shard) {
        return sql.update(
                        """
                        update shard set finished_at = now() where id = ? and finished_at is null
                          and exists (select 1 from run r
                            where r.id = shard.run and r.paused_at is null and r.cancelled_at is null)
                          and not exists (select 1 from run_tenant t
                            where t.shard = shard.id and t.state = 'PLANNED')
                        """,
                        shard)
                > 0;
    }

    /// @return whether it was planned or running
    @Transactional(TxType.MANDATORY)
    boolean pause(UUID run) {
        return steer("set paused_at = now()", "paused_at is null and " + TRAINS, run);
    }

    /// @return whether it was paused
    @Transactional(TxType.MANDATORY)
    boolean resume(UUID run) {
        return steer("set paused_at = null, resumed_at = now()", "paused_at is not null", run);
    }

    /// @return whether it was planned, running or paused
    @Transactional(TxType.MANDATORY)
    boolean cancel(UUID run) {
        return steer("set cancelled_at = now(), paused_at = null", TRAINS, run);
    }

    private static final String TRAINS =
            "exists (select 1 from shard s where s.run = run.id and s.finished_at is null)";

    private boolean steer(String change, String when, UUID run) {
        return sql.update(
                        "update run %s where id = ? and finished_at is null and cancelled_at is null and %s"
                                .formatted(change, when),
                        run)
                > 0;
    }

    /// The cancelled runs that did not end yet.
    @Transactional
    List<UUID> cancelled() {
        return sql.list(
                "select id from run where cancelled_at is not null and finished_at is null",
                row -> row.getObject("id", UUID.class));
    }

    /// Marks what shards are left of a run whose tenants are all through.
    @Transactional(TxType.REQUIRES_NEW)
    void finishShards(UUID run) {
        sql.update(
                """
                update shard set finished_at = now() where run = ? and finished_at is null
                  and not exists (select 1 from run_tenant t where t.run = shard.run
                    and t.state in ('PLANNED', 'TRAINED'))
                """,
                run);
    }

    /// Runs whose shards are all done but which nobody ended.
    @Transactional
    List<UUID> toEnd() {
        return sql.list(
                """
                select id from run r where finished_at is null and cancelled_at is null
                  and not exists (select 1 from shard s where s.run = r.id and s.finished_at is null)
                """,
                row -> row.getObject("id", UUID.class));
    }

    /// Ends the run if its last tenant is through, and keeps its figures.
    ///
    /// @return whether this call ended it
    @Transactional(TxType.REQUIRES_NEW)
    boolean end(UUID run) {
        boolean ended =
                sql.update(
                                """
                                update run set finished_at = now(), started_at = coalesce(started_at, now())
                                where id = ? and finished_at is null
                                  and not exists (select 1 from shard where run = run.id and finished_at is null)
                                  and not exists (select 1 from run_tenant t where t.run = run.id
                                    and t.state in ('PLANNED', 'TRAINED'))
                                """,
                                run)
                        > 0;
        if (ended) {
            sql.update(
                    """
                    insert into run_standing (run, state, verdict, tenants)
                    select run, state, coalesce(verdict, ''), count(*) from run_tenant where run = ?
                    group by run, state, coalesce(verdict, '')
                    """,
                    run);
        }
        return ended;
    }
}
