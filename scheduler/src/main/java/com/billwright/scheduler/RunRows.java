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

    @Transactional
    List<Shard> unfinishedShards() {
        return shards("");
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

    @Transactional(TxType.REQUIRES_NEW)
    void shardFinished(UUID shard) {
        sql.update(
                "update shard set finished_at = now() where id = ? and finished_at is null", shard);
    }

    /// Runs whose shards are all done but which nobody ended.
    @Transactional
    List<UUID> toEnd() {
        return sql.list(
                """
                select id from run r where finished_at is null
                  and not exists (select 1 from shard s where s.run = r.id and s.finished_at is null)
                """,
                row -> row.getObject("id", UUID.class));
    }

    /// Ends the run if its last tenant is through.
    ///
    /// @return whether this call ended it
    @Transactional(TxType.REQUIRES_NEW)
    boolean end(UUID run) {
        return sql.update(
                        """
                        update run set finished_at = now(), started_at = coalesce(started_at, now())
                        where id = ? and finished_at is null
                          and not exists (select 1 from shard where run = run.id and finished_at is null)
                          and not exists (select 1 from run_tenant t where t.run = run.id
                            and t.state in ('PLANNED', 'TRAINED'))
                        """,
                        run)
                > 0;
    }
}
