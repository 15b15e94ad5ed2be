package com.billwright.models.versions;

import com.billwright.models.linear.Packed;
import com.billwright.models.sql.Sql;
import com.billwright.models.tenant.CurrentTenant;
import com.billwright.models.versions.ModelVersion.VerdictKind;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Puts a challenger on record with its proposed verdict, and decides on it at the run's end.
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

    /// Bytes that are there already are not stored again.
    ///
    /// @param against the version in service when it was judged
    /// @return the number it got
    public int propose(
            ModelKind kind, UUID run, int against, Trained trained, String labelHash, long seed) {
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
                  insert into run_verdict (run, for_tenant, kind, tests, chances) values (?, ?, ?, ?, ?))
                insert into model_version (id, tenant_id, kind, number, run, against, labels, holdout,
                  challenger_score, champion_score, field_scores, verdict, reason, harm, base,
                  feature_version, label_hash, seed, hash)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                current.id(),
                hash.orElse(null),
                model.orElse(null),
                run,
                current.id(),
                kind.machineName(),
                trained.harm().tests(),
                trained.harm().chances().toArray(Double[]::new),
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
                bases.of(kind).id(),
                bases.of(kind).featureVersion(),
                labelHash,
                seed,
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

    /// The kinds of which a run proposed something that is not decided yet.
    public List<ModelKind> undecided(UUID run) {
        return sql.list(
                "select kind from model_version where run = ? and decided_at is null order by kind",
                row -> ModelKind.of(row.getString("kind")),
                run);
    }

    /// Decides as proposed. When another version serves by now than the one it was judged against,
    /// nothing was proved about that one, and it stays.
    ///
    /// @return the verdict that holds
    public VerdictKind decide(ModelKind kind, UUID run) {
        record Proposal(int number, int against, VerdictKind verdict) {}
        int serving = served.lock(kind);
        Optional<Proposal> open =
                sql.first(
                        "select number, against, verdict from model_version where kind = ? and run = ? and decided_at is null",
                        row ->
                                new Proposal(
                                        row.getInt("number"),
                                        row.getInt("against"),
                                        VerdictKind.valueOf(row.getString("verdict"))),
                        kind.machineName(),
                        run);
        var proposal = open.orElseThrow(() -> new IllegalStateException("Nothing was proposed"));
        var verdict = proposal.verdict();
        if (verdict == VerdictKind.PROMOTED && proposal.against() != serving) {
            verdict = VerdictKind.CHAMPION_KEPT;
            sql.update(
                    "update model_version set verdict = ?, reason = ? || reason where kind = ? and number = ?",
                    verdict.name(),
                    "The version in service changed before the run ended, and this one was not tested against it. ",
                    kind.machineName(),
                    proposal.number());
        }
        sql.update(
                "update model_version set decided_at = now() where kind = ? and number = ?",
                kind.machineName(),
                proposal.number());
        if (verdict == VerdictKind.PROMOTED) {
            served.serve(kind, proposal.number(), BY_RUN);
        }
        return verdict;
    }
}
