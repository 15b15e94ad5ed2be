package com.billwright.models.runs;

import com.billwright.models.sql.Sql;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
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
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<String> next(UUID shard) {
        sql.update(
                """
                update run_tenant set state = 'FAILED', changed_at = now(),
                  error = coalesce(error, 'Interrupted ' || attempts || ' times')
                where shard = ? and state = 'PLANNED' and attempts >= ?
                """,
                shard,
                ATTEMPTS);
        return sql.first(
                """
                update run_tenant set attempts = attempts + 1, changed_at = now()
                where (run, for_tenant) = (select run, for_tenant from run_tenant
                  where shard = ? and state = 'PLANNED' order by attempts, for_tenant limit 1)
                returning for_tenant
                """,
                row -> row.getString("for_tenant"),
                shard);
    }

    /// Takes back an attempt that was not the tenant's fault: the process is asked to stop.
    @Transactional(TxType.REQUIRES_NEW)
    public void putBack(UUID shard, String tenant) {
        sql.update(
                "update run_tenant set attempts = attempts - 1 where shard = ? and for_tenant = ? and state = 'PLANNED'",
                shard,
                tenant);
    }

    /// Notes why an attempt failed; the last one sets the tenant aside.
    @Transactional(TxType.REQUIRES_NEW)
    public void failed(UUID run, String tenant, Exception fault) {
        var error = kind(fault);
        sql.update(
                """
                update run_tenant set error = ?, changed_at = now(),
                  state = case when attempts >= ? or state = 'TRAINED' then 'FAILED' else state end
                where run = ? and for_tenant = ? and state in ('PLANNED', 'TRAINED')
                """,
                error,
                ATTEMPTS,
                run,
                tenant);
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

    /// Whether the run takes that tenant.
    @Transactional
    public boolean takes(UUID run, String tenant) {
        return sql.first(
                        "select 1 from run_tenant where run = ? and for_tenant = ?",
                        row -> row.getInt(1),
                        run,
                        tenant)
                .isPresent();
    }

    /// @param state `PLANNED`, `TRAINED`, `DONE` or `FAILED`
    public record Standing(String state, Optional<String> verdict, int tenants) {}
}
