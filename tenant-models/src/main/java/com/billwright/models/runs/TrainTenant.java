package com.billwright.models.runs;

import com.billwright.extraction.candidate.CandidateScorer;
import com.billwright.models.fields.TenantFields;
import com.billwright.models.labels.Labels;
import com.billwright.models.serving.ServedModels;
import com.billwright.models.sql.Sql;
import com.billwright.models.tenant.CurrentTenant;
import com.billwright.models.tenant.LabelsChanged;
import com.billwright.models.tenant.Tenants;
import com.billwright.models.training.LabelSet;
import com.billwright.models.training.LabelledBill;
import com.billwright.models.versions.FieldsEngine;
import com.billwright.models.versions.ModelKind;
import com.billwright.models.versions.ModelVersion.VerdictKind;
import com.billwright.models.versions.RecordChallenger;
import com.billwright.models.versions.ServedVersion;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;

/// Trains a challenger for the entered tenant and puts it on record with a proposed verdict: once
/// for each run, however often it is called.
@ApplicationScoped
public class TrainTenant {

    private final Sql sql;
    private final CurrentTenant current;
    private final Tenants tenants;
    private final TenantFields fields;
    private final Labels labels;
    private final LabelsChanged changed;
    private final ServedVersion served;
    private final ServedModels models;
    private final FieldsEngine engine;
    private final RecordChallenger challengers;

    TrainTenant(
            AgroalDataSource database,
            CurrentTenant current,
            Tenants tenants,
            TenantFields fields,
            Labels labels,
            LabelsChanged changed,
            ServedVersion served,
            ServedModels models,
            FieldsEngine engine,
            RecordChallenger challengers) {
        this.sql = new Sql(database);
        this.current = current;
        this.tenants = tenants;
        this.fields = fields;
        this.labels = labels;
        this.changed = changed;
        this.served = served;
        this.models = models;
        this.engine = engine;
        this.challengers = challengers;
    }

    private record Input(
            Instant asOf, List<LabelledBill> oldestFirst, int against, CandidateScorer champion) {}

    /// Reads in one transaction, trains in none, stores in one more.
    ///
    /// @throws NoSuchElementException when the run does not take this tenant
    public ProposedVerdict train(UUID run) {
        var before = stored(run, "");
        if (before.isPresent()) {
            return before.get();
        }
        var input = QuarkusTransaction.requiringNew().call(this::read);
        var hash = LabelSet.hash(input.oldestFirst());
        // Of the labels, so that a rerun from the same ones is the same to the bit.
        long seed = Long.parseUnsignedLong(hash.substring(0, 16), 16);
        var trained =
                engine.train(
                        input.oldestFirst(),
                        fields.all(),
                        tenants.current().readingLocale(),
                        input.champion(),
                        seed);
        return QuarkusTransaction.requiringNew().call(() -> store(run, input, trained, hash, seed));
    }

    private Input read() {
        // The mark first: a bill confirmed from now on leaves a newer one, and is trained on next
        // time.
        var asOf = changed.at();
        return new Input(
                asOf, labels.newest(), served.number(ModelKind.FIELDS), models.fieldsScorer());
    }

    private ProposedVerdict store(
            UUID run, Input input, FieldsEngine.Trained trained, String hash, long seed) {
        var before = stored(run, " for update");
        if (before.isPresent()) {
            return before.get();
        }
        int number =
                challengers.propose(ModelKind.FIELDS, run, input.against(), trained, hash, seed);
        sql.update(
                """
                update run_tenant set state = 'TRAINED', verdict = ?, version = ?, labels_as_of = ?,
                  error = null, changed_at = now()
                where run = ? and for_tenant = ?
                """,
                trained.verdict().name(),
                number,
                input.asOf(),
                run,
                current.id());
        return new ProposedVerdict(trained.verdict(), number);
    }

    /// What an earlier attempt stored.
    private Optional<ProposedVerdict> stored(UUID run, String lock) {
        return sql.first(
                        "select verdict, version from run_tenant where run = ? and for_tenant = ?"
                                + lock,
                        TrainTenant::verdict,
                        run,
                        current.id())
                .orElseThrow(() -> new NoSuchElementException("The run does not take this tenant"));
    }

    private static Optional<ProposedVerdict> verdict(ResultSet row) throws SQLException {
        var verdict = row.getString("verdict");
        return verdict == null
                ? Optional.empty()
                : Optional.of(
                        new ProposedVerdict(VerdictKind.valueOf(verdict), row.getInt("version")));
    }
}
