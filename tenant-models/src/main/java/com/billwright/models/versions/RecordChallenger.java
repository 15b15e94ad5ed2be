package com.billwright.models.versions;

import com.billwright.models.linear.Packed;
import com.billwright.models.sql.Sql;
import com.billwright.models.tenant.CurrentTenant;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

    /// Puts a run's challengers on record, one of each kind. Bytes that are there already are not
    /// stored again, nor those of a model that takes too many.
    ///
    /// @return the number that each kind's got
    public Map<ModelKind, Integer> propose(UUID run, List<Challenger> challengers) {
        served.lockAll(challengers.stream().map(Challenger::kind).toList());
        Map<ModelKind, Integer> numbers = new EnumMap<>(ModelKind.class);
        challengers.forEach(challenger -> numbers.put(challenger.kind(), 1));
        sql.list(
                        "select kind, max(number) + 1 as next from model_version group by kind",
                        row -> Map.entry(ModelKind.of(row.getString("kind")), row.getInt("next")))
                .forEach(
                        next -> numbers.computeIfPresent(next.getKey(), (k, n) -> next.getValue()));
        sql.batch(
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
                challengers.stream()
                        .map(one -> row(run, one, numbers.getOrDefault(one.kind(), 1)))
                        .toList());
        return numbers;
    }

    private Object[] row(UUID run, Challenger challenger, int number) {
        var kind = challenger.kind();
        var trained = challenger.trained().within(kind.mostBytes());
        var model = trained.model();
        var hash = model.map(Packed::sha256);
        return new Object[] {
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
            challenger.against(),
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
            challenger.hash(),
            challenger.seed(),
            trained.calibrated().map(Trained.Calibrated::fleet).orElse(""),
            hash.orElse(null)
        };
    }

    /// What the newest version of a kind came from.
    ///
    /// @param base the one that it stands on
    /// @param against the version that it was judged against
    public record Newest(int number, String labelHash, String base, int against) {}

    /// Of each kind that has any.
    public Map<ModelKind, Newest> newest() {
        Map<ModelKind, Newest> newest = new EnumMap<>(ModelKind.class);
        sql.list(
                        """
                        select distinct on (kind) kind, number, label_hash, base, against
                        from model_version order by kind, number desc
                        """,
                        row ->
                                Map.entry(
                                        ModelKind.of(row.getString("kind")),
                                        new Newest(
                                                row.getInt("number"),
                                                row.getString("label_hash"),
                                                row.getString("base"),
                                                row.getInt("against"))))
                .forEach(one -> newest.put(one.getKey(), one.getValue()));
        return newest;
    }

    /// Whether a kind's newest version came from the same labels and was judged against the same one.
    ///
    /// @param of the newest of each kind
    /// @param against the version in service
    public boolean triedBefore(
            Map<ModelKind, Newest> of, ModelKind kind, int against, String labelHash) {
        Newest newest = of.get(kind);
        return newest != null
                && newest.labelHash().equals(labelHash)
                && newest.base().equals(bases.of(kind).id())
                && (newest.against() == against || newest.number() == against);
    }
}
