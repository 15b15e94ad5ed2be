package com.billwright.models.runs;

import com.billwright.models.sql.Sql;
import com.billwright.models.sql.SqlFault;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The tenants of a run and how far each is, as the fleet role sees them: no customer's content.
@ApplicationScoped
public class RunTenants {

    /// A tenant that failed so often, or that took its worker with it so often, is set aside.
    public static final int ATTEMPTS = 3;

    private final Sql sql;

    RunTenants(@DataSource("fleet") AgroalDataSource fleet) {
        this.sql = new Sql(fleet);
    }

    /// The tenants in which a bill was confirmed or reopened since they were last trained, in a fixed
    /// order.
    @Transactional
    public List<String> changed() {
        return sql.list(
                """
                select for_tenant from tenant
                where labels_changed_at is not null
                  and (trained_at is null or labels_changed_at > trained_at)
                order by for_tenant
                """,
                row -> row.getString("for_tenant"));
    }

    /// Adds tenants to a shard of a run, in the caller's transaction.
    @Transactional(TxType.MANDATORY)
    public void plan(UUID run, UUID shard, List<String> tenants) {
        sql.batch(
                "insert into run_tenant (run, for_tenant, shard) values (?, ?, ?)",
                tenants.stream().map(t -> new Object[] {run, t, shard}).toList());
    }

    /// Takes the shard's next tenant that has no verdict yet and counts the attempt, before it is
    /// made: the count stands when the attempt takes the process with it. Those that failed come last.
    /// A tenant at work in another run is left for later; of a run that is paused or cancelled none is
    /// taken. One statement, its own transaction: what a run of many tenants costs beside training.
    @Transactional(TxType.NOT_SUPPORTED)
    public Optional<String> next(UUID shard) {
        while (true) {
            try {
                return sql.first(
                        """
                        with set_aside as (
                          update run_tenant set state = 'FAILED', changed_at = now(),
                            error = coalesce(error, 'Interrupted ' || attempts || ' times')
                          where shard = ? and state = 'PLANNED' and taken_at is null and attempts >= ?
                        )
                        update run_tenant set attempts = attempts + 1, taken_at = now(), changed_at = now()
                        where (run, for_tenant) = (
                          select run, for_tenant from (
                            select t.run, t.for_tenant from run_tenant t
                            join run r on r.id = t.run and r.paused_at is null and r.cancelled_at is null
                            where t.shard = ? and t.state = 'PLANNED' and t.taken_at is null and t.attempts < ?
                            order by t.attempts, t.for_tenant for update of t skip locked) free
                          where (select count(*) from run_tenant other
                            where other.for_tenant = free.for_tenant and other.state = 'PLANNED'
                              and other.taken_at is not null) = 0
                          limit 1)
                        returning for_tenant,\
                        """
                                + Sql.NOT_AWAITED,
                        row -> row.getString("for_tenant"),
                        shard,
                        ATTEMPTS,
                        shard,
                        ATTEMPTS);
            } catch (SqlFault e) {
                if (!e.isDuplicate()) {
                    throw e;
                }
                // Another run took the same tenant in the same moment; now it is seen to be at
                // work.
            }
        }
    }

    /// Lets go of what a former worker of the shard had at work: it is gone, or this one would not
    /// have been given the shard.
    @Transactional(TxType.REQUIRES_NEW)
    public void letGo(UUID shard) {
        sql.update(
                "update run_tenant set taken_at = null where shard = ? and state = 'PLANNED' and taken_at is not null",
                shard);
    }

    /// Takes back an attempt that was not the tenant's fault: the process is asked to stop.
    @Transactional(TxType.REQUIRES_NEW)
    public void putBack(UUID shard, String tenant) {
        sql.update(
                """
                update run_tenant set attempts = attempts - 1, taken_at = null
                where shard = ? and for_tenant = ? and state = 'PLANNED'
                """,
                shard,
                tenant);
    }

    /// Notes why an attempt failed; the last one sets the tenant aside.
    ///
    /// @return whether it is set aside now
    @Transactional(TxType.REQUIRES_NEW)
    public boolean failed(UUID run, String tenant, Exception fault) {
        return sql.first(
                        """
                        update run_tenant set error = ?, changed_at = now(), taken_at = null,
                          state = case when attempts >= ? or state = 'TRAINED' then 'FAILED' else state end
                        where run = ? and for_tenant = ? and state in ('PLANNED', 'TRAINED')
                        returning state
                        """,
                        row -> row.getString("state").equals("FAILED"),
                        kind(fault),
                        ATTEMPTS,
                        run,
                        tenant)
                .orElse(false);
    }

    /// Leaves the tenants of a cancelled run as they were, all but those that are at work: their
    /// workers see them through.
    @Transactional(TxType.REQUIRES_NEW)
    public void cancel(UUID run) {
        sql.update(
                """
                update run_tenant set state = 'CANCELLED', changed_at = now()
                where run = ? and state = 'PLANNED' and taken_at is null
                """,
                run);
    }

    /// A tenant that a run went on without.
    ///
    /// @param error its kind and place, nothing of a bill
    public record SetAside(String tenant, String name, int attempts, String error, Instant at) {}

    /// By the tenants' names.
    @Transactional
    public List<SetAside> setAside(UUID run, int limit) {
        return sql.list(
                """
                select t.for_tenant, name, attempts, coalesce(error, '') as error, changed_at
                from run_tenant t join tenant using (for_tenant)
                where run = ? and state = 'FAILED' order by name, t.for_tenant limit ?
                """,
                row ->
                        new SetAside(
                                row.getString("for_tenant"),
                                row.getString("name"),
                                row.getInt("attempts"),
                                row.getString("error"),
                                Sql.instant(row, "changed_at")),
                run,
                limit);
    }

    /// Whether the run went on without that tenant.
    @Transactional
    public boolean isSetAside(UUID run, String tenant) {
        return sql.first(
                        "select 1 from run_tenant where run = ? and for_tenant = ? and state = 'FAILED'",
                        row -> row.getInt(1),
                        run,
                        tenant)
                .isPresent();
    }

    /// The error's kind and place: its message may quote a bill.
    private static String kind(Exception fault) {
        var place =
                Arrays.stream(fault.getStackTrace())
                        .filter(frame -> frame.getClassName().startsWith("com.billwright."))
                        .findFirst();
        return fault.getClass().getName() + place.map(frame -> " at " + frame).orElse("");
    }

    /// Those with a proposed verdict on which nobody decided yet.
    @Transactional
    public List<String> undecided(UUID run) {
        return sql.list(
                "select for_tenant from run_tenant where run = ? and state = 'TRAINED' order by for_tenant",
                row -> row.getString("for_tenant"),
                run);
    }

    /// How many tenants of the run stand where, by state and verdict.
    @Transactional
    public List<Standing> standings(UUID run) {
        return sql.list(
                "select state, verdict, count(*) as tenants from run_tenant where run = ? group by state, verdict",
                row ->
                        new Standing(
                                row.getString("state"),
                                Optional.ofNullable(row.getString("verdict")),
                                row.getInt("tenants")),
                run);
    }

    /// @param state `PLANNED`, `TRAINED`, `DONE`, `FAILED` or `CANCELLED`
    public record Standing(String state, Optional<String> verdict, int tenants) {}
}
