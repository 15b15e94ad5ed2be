package com.billwright.models.runs;

import com.billwright.extraction.candidate.CandidateScorer;
import com.billwright.extraction.field.Field;
import com.billwright.models.fields.TenantFields;
import com.billwright.models.labels.GuardBills;
import com.billwright.models.prepared.PreparedLabels.Prepared;
import com.billwright.models.prepared.TrainingData;
import com.billwright.models.serving.ServedModels;
import com.billwright.models.sql.Sql;
import com.billwright.models.tenant.CurrentTenant;
import com.billwright.models.tenant.LabelsChanged;
import com.billwright.models.tenant.Tenant;
import com.billwright.models.tenant.Tenants;
import com.billwright.models.training.LabelSet;
import com.billwright.models.training.PreparedBill;
import com.billwright.models.versions.Challenger;
import com.billwright.models.versions.FieldsEngine;
import com.billwright.models.versions.ModelKind;
import com.billwright.models.versions.ModelVersion.VerdictKind;
import com.billwright.models.versions.RecordChallenger;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Trains the entered tenant's challengers, one for each kind of model that has something to learn from,
/// and puts them on record with proposed verdicts: once
/// for each run, however often it is called.
@ApplicationScoped
public class TrainTenant {

    private final Sql sql;
    private final CurrentTenant current;
    private final Tenants tenants;
    private final TenantFields fields;
    private final TrainingData training;
    private final GuardBills guards;
    private final LabelsChanged changed;
    private final ServedModels models;
    private final FieldsEngine engine;
    private final PagesChallengers pages;
    private final BookingChallengers booking;
    private final RecordChallenger challengers;

    TrainTenant(
            AgroalDataSource database,
            CurrentTenant current,
            Tenants tenants,
            TenantFields fields,
            TrainingData training,
            GuardBills guards,
            LabelsChanged changed,
            ServedModels models,
            FieldsEngine engine,
            PagesChallengers pages,
            BookingChallengers booking,
            RecordChallenger challengers) {
        this.sql = new Sql(database);
        this.current = current;
        this.tenants = tenants;
        this.fields = fields;
        this.training = training;
        this.guards = guards;
        this.changed = changed;
        this.models = models;
        this.engine = engine;
        this.pages = pages;
        this.booking = booking;
        this.challengers = challengers;
    }

    /// @param before what an earlier attempt proposed
    /// @param oldestFirst with the margins of the tenant's base; `asChampionSees` with those of the
    ///     champion's
    /// @param pages what there is to learn about pages, by kind; only where it changed
    /// @param booking likewise
    private record Input(
            Optional<ProposedVerdict> before,
            Tenant tenant,
            List<Field> fields,
            Instant asOf,
            Prepared data,
            List<PreparedBill> oldestFirst,
            List<PreparedBill> asChampionSees,
            int against,
            CandidateScorer champion,
            Set<String> guards,
            List<PagesChallengers.Input> pages,
            List<BookingChallengers.Input> booking) {}

    /// Reads in one transaction, trains in none, stores in one more.
    ///
    /// @throws NoSuchElementException when the run does not take this tenant
    public ProposedVerdict train(UUID run) {
        var input = QuarkusTransaction.requiringNew().call(() -> read(run));
        if (input.before().isPresent()) {
            return input.before().get();
        }
        var hash = LabelSet.hash(input.oldestFirst());
        double mostWrong = input.tenant().mostWrong();
        var fieldsTrained =
                engine.train(
                        input.oldestFirst(),
                        input.asChampionSees(),
                        input.fields(),
                        input.guards(),
                        input.champion(),
                        mostWrong,
                        Challenger.seed(hash));
        List<Challenger> trained = new ArrayList<>();
        trained.add(
                new Challenger(
                        ModelKind.FIELDS,
                        input.against(),
                        fieldsTrained,
                        hash,
                        Challenger.seed(hash)));
        input.pages().forEach(kind -> trained.add(pages.train(kind, input.guards())));
        input.booking()
                .forEach(kind -> trained.add(booking.train(kind, input.guards(), mostWrong)));
        return QuarkusTransaction.requiringNew().call(() -> store(run, input, trained));
    }

    private Input read(UUID run) {
        // The mark first: a bill confirmed from now on leaves a newer one, and is trained on next
        // time.
        var asOf = changed.at();
        var data = training.newest();
        var before = new Before(models.numbers(), challengers.newest());
        var champion = models.fieldsScorer();
        var stand = engine.standsOn(champion);
        var both =
                stand.equals(engine.base().id())
                        ? List.of(data.bills(), data.bills())
                        : training.onBoth(stand);
        return new Input(
                stored(run, ""),
                tenants.current(),
                fields.all(),
                asOf,
                data,
                both.getFirst(),
                both.getLast(),
                before.number(ModelKind.FIELDS),
                champion,
                guards.keys(),
                pages.inputs(before),
                booking.inputs(data.bookings(), before));
    }

    /// The run counts the verdict about fields; those about other kinds are on record beside it.
    private ProposedVerdict store(UUID run, Input input, List<Challenger> trained) {
        var before = stored(run, " for update");
        if (before.isPresent()) {
            return before.get();
        }
        training.tidy(input.data());
        int number = challengers.propose(run, trained).getOrDefault(ModelKind.FIELDS, 0);
        var verdict = trained.getFirst().trained().verdict();
        sql.update(
                """
                update run_tenant set state = 'TRAINED', verdict = ?, version = ?, labels_as_of = ?,
                  error = null, changed_at = now()
                where run = ? and for_tenant = ?
                """,
                verdict.name(),
                number,
                input.asOf(),
                run,
                current.id());
        return new ProposedVerdict(verdict, number);
    }

    /// What an earlier attempt stored.
    private Optional<ProposedVerdict> stored(UUID run, String lock) {
        return sql.first(
                        "select verdict, version, %s from run_tenant where run = ? and for_tenant = ?%s"
                                .formatted(Sql.NOT_AWAITED, lock),
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
