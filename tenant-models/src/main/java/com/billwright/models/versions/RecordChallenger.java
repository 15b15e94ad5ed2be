package com.billwright.models.versions;

import com.billwright.models.linear.Packed;
import com.billwright.models.sql.Sql;
import com.billwright.models.tenant.CurrentTenant;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/// Puts a challenger on record with its proposed verdict; the run's end decides on it.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RecordChallenger {

    /// Who promotes when a run does.
    public static final String BY_RUN = "training run";

    private final Sql sql;
    private final CurrentTenant current;
    private final ServedVersion served;
    private final Bases bases;

    RecordChallenger(
            AgroalDataSource database, CurrentTenant current, ServedVersion served, Bases bases) {
        this.sql = new Sql(database);
        this.current = current;
        this.served = served;
        this.bases = bases;
    }

    /// Bytes that are there already are not stored again, nor those of a model that takes too many.
    ///
    /// @param against the version in service when it was judged
    /// @return the number it got
    public int propose(
            ModelKind kind, UUID run, int against, Trained made, String labelHash, long seed) {
        var trained = made.within(kind.mostBytes());
        served.lock(kind); // numbers are given one at a time
        int number =
                sql.first(
                                "select coalesce(max(number), 0) + 1 as next from model_version where kind = ?",
                                row -> row.getInt("next"),
                                kind.machineName())
                        .orElseThrow();
        var model = trained.model();
        var hash = model.map(Packed::sha256);
        sql.update(
                """
                with stored as (
                  insert into model_bytes (tenant_id, hash, bytes)
                  select * from (values (?, ?, ?::bytea)) as made (tenant_id, hash, bytes) where bytes is not null
                  on conflict do nothing),
                tested as (
                  insert into run_verdict (run, for_tenant, kind, tests, chances) values (?, ?, ?, ?, ?)),
                counted as (
                  insert into calibration_counts (for_tenant, counts)
                  select * from (values (?, ?::bytea)) as made (for_tenant, counts) where counts is not null
                  on conflict (for_tenant) do update set counts = excluded.counts, changed_at = now())
                insert into model_version (id, tenant_id, kind, number, run, against, labels, holdout,
                  challenger_score, champion_score, field_scores, verdict, reason, harm, base,
                  feature_version, label_hash, seed, calibration, hash)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                current.id(),
                hash.orElse(null),
                model.orElse(null),
                run,
                current.id(),
                kind.machineName(),
                trained.harm().tests(),
                trained.harm().chances().toArray(Double[]::new),
                current.id(),
                trained.calibrated().map(c -> Packed.write(c.counts()::write)).orElse(null),
                UUID.randomUUID(),
                current.id(),
                kind.machineName(),
                number,
                run,
                against,
                trained.labels(),
                trained.holdout(),
                trained.challengerScore(),
                trained.championScore(),
                FieldScores.write(trained.fieldScores()),
                trained.verdict().name(),
                trained.reason(),
                trained.harm().worst(),
                trained.base().orElseGet(() -> bases.of(kind).id()),
                bases.of(kind).featureVersion(),
                labelHash,
                seed,
                trained.calibrated().map(Trained.Calibrated::fleet).orElse(""),
                hash.orElse(null));
        return number;
    }

    /// Whether the newest version came from the same labels and was judged against the same one.
    public boolean triedBefore(ModelKind kind, int against, String labelHash) {
        return sql.first(
                        """
                        select label_hash = ? and base = ? and (against = ? or number = ?) as same
                        from model_version where kind = ? order by number desc limit 1
                        """,
                        row -> row.getBoolean("same"),
                        labelHash,
                        bases.of(kind).id(),
                        against,
                        against,
                        kind.machineName())
                .orElse(false);
    }
}
