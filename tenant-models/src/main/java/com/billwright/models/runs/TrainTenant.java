package com.billwright.models.runs;

import com.billwright.extraction.candidate.CandidateScorer;
import com.billwright.models.booking.BookedBill;
import com.billwright.models.booking.BookingModel;
import com.billwright.models.booking.Chart;
import com.billwright.models.coding.TenantBookings;
import com.billwright.models.fields.TenantFields;
import com.billwright.models.labels.Labels;
import com.billwright.models.labels.PageLabels;
import com.billwright.models.pages.PageLabel;
import com.billwright.models.pages.PageScorer;
import com.billwright.models.serving.ServedModels;
import com.billwright.models.sql.Sql;
import com.billwright.models.tenant.CurrentTenant;
import com.billwright.models.tenant.LabelsChanged;
import com.billwright.models.tenant.Tenants;
import com.billwright.models.training.LabelSet;
import com.billwright.models.training.LabelledBill;
import com.billwright.models.versions.BookingEngine;
import com.billwright.models.versions.FieldsEngine;
import com.billwright.models.versions.ModelKind;
import com.billwright.models.versions.ModelVersion.VerdictKind;
import com.billwright.models.versions.PagesEngine;
import com.billwright.models.versions.RecordChallenger;
import com.billwright.models.versions.ServedVersion;
import com.billwright.models.versions.Trained;
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
    private final Labels labels;
    private final LabelsChanged changed;
    private final ServedVersion served;
    private final ServedModels models;
    private final FieldsEngine engine;
    private final PageLabels pageLabels;
    private final PagesEngine pages;
    private final TenantBookings bookings;
    private final BookingEngine booking;
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
            PageLabels pageLabels,
            PagesEngine pages,
            TenantBookings bookings,
            BookingEngine booking,
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
        this.pageLabels = pageLabels;
        this.pages = pages;
        this.bookings = bookings;
        this.booking = booking;
        this.challengers = challengers;
    }

    private static final List<ModelKind> ABOUT_PAGES =
            List.of(ModelKind.DOCUMENT_TYPE, ModelKind.SPLIT);

    private static final List<ModelKind> ABOUT_BOOKING =
            List.of(ModelKind.ACCOUNT, ModelKind.PROPERTY);

    /// @param pages what there is to learn about pages, by kind; only where it changed
    /// @param booking likewise
    private record Input(
            Instant asOf,
            List<LabelledBill> oldestFirst,
            int against,
            CandidateScorer champion,
            List<PagesInput> pages,
            List<BookingInput> booking) {}

    private record PagesInput(
            ModelKind kind, List<PageLabel> oldestFirst, int against, PageScorer champion) {

        String hash() {
            return PageLabel.hash(oldestFirst);
        }
    }

    private record BookingInput(
            ModelKind kind,
            List<BookedBill> oldestFirst,
            Chart chart,
            int against,
            BookingModel champion,
            String hash) {}

    /// A challenger before it has a number.
    private record Challenger(
            ModelKind kind, int against, Trained trained, String hash, long seed) {}

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
        var tenant = tenants.current();
        var fieldsTrained =
                engine.train(
                        input.oldestFirst(),
                        fields.all(),
                        tenant.readingLocale(),
                        input.champion(),
                        tenant.mostWrong(),
                        seed(hash));
        List<Challenger> trained = new ArrayList<>();
        trained.add(
                new Challenger(ModelKind.FIELDS, input.against(), fieldsTrained, hash, seed(hash)));
        input.pages().forEach(kind -> trained.add(train(kind)));
        input.booking().forEach(kind -> trained.add(train(kind, tenant.mostWrong())));
        return QuarkusTransaction.requiringNew().call(() -> store(run, input.asOf(), trained));
    }

    private Challenger train(PagesInput input) {
        long seed = seed(input.hash());
        return new Challenger(
                input.kind(),
                input.against(),
                pages.train(input.kind(), input.oldestFirst(), input.champion(), seed),
                input.hash(),
                seed);
    }

    private Challenger train(BookingInput input, double mostWrong) {
        long seed = seed(input.hash());
        return new Challenger(
                input.kind(),
                input.against(),
                booking.train(
                        input.kind(),
                        input.oldestFirst(),
                        input.chart(),
                        input.champion(),
                        mostWrong,
                        seed),
                input.hash(),
                seed);
    }

    /// Of the labels, so that a rerun from the same ones is the same to the bit.
    private static long seed(String hash) {
        return Long.parseUnsignedLong(hash.substring(0, 16), 16);
    }

    private Input read() {
        // The mark first: a bill confirmed from now on leaves a newer one, and is trained on next
        // time.
        var asOf = changed.at();
        return new Input(
                asOf,
                labels.newest(),
                served.number(ModelKind.FIELDS),
                models.fieldsScorer(),
                ABOUT_PAGES.stream().flatMap(kind -> pagesInput(kind).stream()).toList(),
                bookingInputs());
    }

    private List<BookingInput> bookingInputs() {
        var booked = bookings.newest();
        return ABOUT_BOOKING.stream().flatMap(kind -> bookingInput(kind, booked).stream()).toList();
    }

    /// Empty when there is nothing to learn, or nothing new since that kind's last version.
    private Optional<BookingInput> bookingInput(ModelKind kind, List<BookedBill> booked) {
        var target = BookingEngine.target(kind);
        var those = booked.stream().filter(b -> !b.choice(target).isEmpty()).toList();
        int against = served.number(kind);
        var hash = BookedBill.hash(those, target);
        return those.isEmpty() || challengers.triedBefore(kind, against, hash)
                ? Optional.empty()
                : Optional.of(
                        new BookingInput(
                                kind,
                                those,
                                bookings.chart(target),
                                against,
                                models.bookingModel(kind),
                                hash));
    }

    /// Empty when there is nothing to learn, or nothing new since that kind's last version.
    private Optional<PagesInput> pagesInput(ModelKind kind) {
        var input =
                new PagesInput(
                        kind,
                        pageLabels.newest(PagesEngine.question(kind)),
                        served.number(kind),
                        models.pagesScorer(kind));
        return input.oldestFirst().isEmpty()
                        || challengers.triedBefore(kind, input.against(), input.hash())
                ? Optional.empty()
                : Optional.of(input);
    }

    /// The run counts the verdict about fields; those about other kinds are on record beside it.
    private ProposedVerdict store(UUID run, Instant asOf, List<Challenger> trained) {
        var before = stored(run, " for update");
        if (before.isPresent()) {
            return before.get();
        }
        int number = 0;
        for (var challenger : trained) {
            int its =
                    challengers.propose(
                            challenger.kind(),
                            run,
                            challenger.against(),
                            challenger.trained(),
                            challenger.hash(),
                            challenger.seed());
            number = challenger.kind() == ModelKind.FIELDS ? its : number;
        }
        var verdict = trained.getFirst().trained().verdict();
        sql.update(
                """
                update run_tenant set state = 'TRAINED', verdict = ?, version = ?, labels_as_of = ?,
                  error = null, changed_at = now()
                where run = ? and for_tenant = ?
                """,
                verdict.name(),
                number,
                asOf,
                run,
                current.id());
        return new ProposedVerdict(verdict, number);
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
