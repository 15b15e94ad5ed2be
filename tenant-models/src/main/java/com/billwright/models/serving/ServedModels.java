package com.billwright.models.serving;

import com.billwright.extraction.candidate.CandidateScorer;
import com.billwright.models.booking.BookingModel;
import com.billwright.models.pages.PageScorer;
import com.billwright.models.sql.Sql;
import com.billwright.models.versions.BookingEngine;
import com.billwright.models.versions.FieldsEngine;
import com.billwright.models.versions.ModelKind;
import com.billwright.models.versions.PagesEngine;
import com.billwright.models.versions.ServedVersion;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.agroal.api.AgroalDataSource;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// The entered tenant's models in service. Which one that is, is asked anew for each document, so
/// that a promotion counts in every process at once; the models themselves are kept by version.
@ApplicationScoped
public class ServedModels {

    private final Sql sql;
    private final ServedVersion served;
    private final FieldsEngine engine;
    private final PagesEngine pages;
    private final BookingEngine booking;
    private final Cache<UUID, Loaded> models;

    ServedModels(
            AgroalDataSource database,
            ServedVersion served,
            FieldsEngine engine,
            PagesEngine pages,
            BookingEngine booking,
            @ConfigProperty(name = "billwright.serving.cache-bytes", defaultValue = "268435456")
                    long cacheBytes) {
        this.sql = new Sql(database);
        this.served = served;
        this.engine = engine;
        this.pages = pages;
        this.booking = booking;
        this.models =
                Caffeine.newBuilder()
                        .maximumWeight(cacheBytes)
                        .weigher((UUID id, Loaded model) -> model.weight())
                        .build();
    }

    /// What a version turned out to be when it was loaded; a spoilt one is kept as well, so that its
    /// fault is logged once and not for each document.
    private record Loaded(@Nullable Object scorer, int weight) {}

    private record Stored(UUID id, int number, byte[] model, String base) {}

    /// The champion; the base model where there is none. A version that cannot be loaded is logged as
    /// a fault, and the one that served before it answers.
    public CandidateScorer fieldsScorer() {
        return champion(ModelKind.FIELDS, CandidateScorer.class)
                .orElseGet(() -> engine.base().scorer());
    }

    /// The same for the models about pages.
    ///
    /// @param kind `DOCUMENT_TYPE` or `SPLIT`
    public PageScorer pagesScorer(ModelKind kind) {
        return champion(kind, PageScorer.class)
                .orElseGet(() -> pages.base().scorer(PagesEngine.question(kind)));
    }

    /// The same for the models about booking.
    ///
    /// @param kind `ACCOUNT` or `PROPERTY`
    public BookingModel bookingModel(ModelKind kind) {
        return champion(kind, BookingModel.class)
                .orElseGet(() -> booking.base().model(BookingEngine.target(kind)));
    }

    private <T> Optional<T> champion(ModelKind kind, Class<T> type) {
        return servedId(kind)
                .flatMap(id -> scorer(kind, id).or(() -> predecessor(kind)))
                .map(type::cast);
    }

    private Optional<Object> predecessor(ModelKind kind) {
        List<Integer> numbers = served.numbersNewestFirst(kind);
        return numbers.stream()
                .skip(1)
                .flatMap(n -> id(kind, n).flatMap(id -> scorer(kind, id)).stream())
                .findFirst();
    }

    /// Asked for each document: one look-up. Empty when the base serves.
    private Optional<UUID> servedId(ModelKind kind) {
        return sql.first(
                """
                select v.id from served_version s join model_version v on v.kind = s.kind and v.number = s.number
                where s.kind = ?
                """,
                row -> row.getObject("id", UUID.class),
                kind.machineName());
    }

    private Optional<UUID> id(ModelKind kind, int number) {
        return sql.first(
                "select id from model_version where kind = ? and number = ?",
                row -> row.getObject("id", UUID.class),
                kind.machineName(),
                number);
    }

    private Optional<Object> scorer(ModelKind kind, UUID id) {
        return Optional.ofNullable(models.get(id, missing -> load(kind, missing)))
                .flatMap(loaded -> Optional.ofNullable(loaded.scorer()));
    }

    private Loaded load(ModelKind kind, UUID id) {
        var stored =
                sql.first(
                                "select number, model, base from model_version where id = ? and model is not null",
                                row ->
                                        new Stored(
                                                id,
                                                row.getInt("number"),
                                                row.getBytes("model"),
                                                row.getString("base")),
                                id)
                        .orElseThrow(() ->
                                new IllegalStateException("A version without a model serves"));
        try {
            // Unpacked on the heap a model is about four times its stored size.
            return new Loaded(read(kind, stored), 4 * stored.model().length);
        } catch (RuntimeException e) {
            Log.errorf(
                    e,
                    "Model version %d (%s) cannot be loaded; the one before it answers",
                    stored.number(),
                    id);
            return new Loaded(null, 1);
        }
    }

    private Object read(ModelKind kind, Stored stored) {
        String version = kind.machineName() + ":v" + stored.number();
        return switch (kind) {
            case DOCUMENT_TYPE, SPLIT -> {
                stands(stored, pages.base().id());
                yield pages.read(kind, stored.model(), version);
            }
            case ACCOUNT, PROPERTY -> {
                stands(stored, booking.base().id());
                yield booking.read(kind, stored.model(), version);
            }
            case FIELDS, VENDOR -> {
                stands(stored, engine.base().id());
                yield engine.read(stored.model(), version);
            }
        };
    }

    private static void stands(Stored stored, String base) {
        if (!stored.base().equals(base)) {
            throw new IllegalStateException("It stands on base " + stored.base());
        }
    }
}
