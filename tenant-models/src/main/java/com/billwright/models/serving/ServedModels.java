package com.billwright.models.serving;

import com.billwright.extraction.candidate.CandidateScorer;
import com.billwright.models.booking.BookingModel;
import com.billwright.models.linear.Resident;
import com.billwright.models.pages.PageScorer;
import com.billwright.models.serving.ReadModel.Outcome;
import com.billwright.models.versions.BookingEngine;
import com.billwright.models.versions.FieldsEngine;
import com.billwright.models.versions.ModelKind;
import com.billwright.models.versions.PagesEngine;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The entered tenant's models in service. Which ones those are, is asked anew for each document, so
/// that a promotion counts in every process at once; the models themselves are kept by version, as
/// many as a number of bytes allows.
@ApplicationScoped
public class ServedModels {

    /// Of the cache's own, for each model.
    private static final int ENTRY = 200;

    /// What a model of unknown size is taken for.
    private static final int UNKNOWN = 1_000;

    private final InService inService;
    private final Predecessors predecessors;
    private final ReadModel read;
    private final ModelFaults faults;
    private final FieldsEngine engine;
    private final PagesEngine pages;
    private final BookingEngine booking;
    private final Cache<UUID, Outcome> models;

    /// @param retrySeconds a version that could not be loaded is tried again after that
    ServedModels(
            InService inService,
            Predecessors predecessors,
            ReadModel read,
            ModelFaults faults,
            FieldsEngine engine,
            PagesEngine pages,
            BookingEngine booking,
            @ConfigProperty(name = "billwright.serving.cache-bytes", defaultValue = "268435456")
                    long cacheBytes,
            @ConfigProperty(name = "billwright.serving.retry-seconds", defaultValue = "60")
                    long retrySeconds) {
        this.inService = inService;
        this.predecessors = predecessors;
        this.read = read;
        this.faults = faults;
        this.engine = engine;
        this.pages = pages;
        this.booking = booking;
        var retry = Duration.ofSeconds(retrySeconds);
        var forever = Duration.ofNanos(Long.MAX_VALUE);
        this.models =
                Caffeine.newBuilder()
                        .maximumWeight(cacheBytes)
                        .weigher((UUID id, Outcome model) -> weight(model))
                        .expireAfter(
                                Expiry.<UUID, Outcome>creating((id, model) ->
                                        model instanceof Outcome.Read ? forever : retry))
                        .build();
    }

    /// Which versions are in service, by kind; kinds of which the base serves are left out.
    public Map<ModelKind, Integer> versions() {
        return inService.numbers();
    }

    /// The champion; the base model where there is none. When a version cannot be loaded an alarm is
    /// raised, and the one that served before it answers.
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

    /// The numbers of the versions in service; kinds of which the base serves are left out.
    public Map<ModelKind, Integer> numbers() {
        return inService.numbers();
    }

    private <T> Optional<T> champion(ModelKind kind, Class<T> type) {
        var champion = inService.of(kind);
        if (champion.id().isEmpty()) {
            over(kind, champion);
            return Optional.empty();
        }
        return switch (model(kind, champion.id().get())) {
            case Outcome.Read it -> {
                over(kind, champion);
                yield Optional.of(type.cast(it.model()));
            }
            case Outcome.Unreadable it -> {
                alarm(kind, champion, champion.number(), it);
                yield fallback(kind, champion).map(type::cast);
            }
        };
    }

    private Optional<Object> fallback(ModelKind kind, InService.Champion champion) {
        for (var before : predecessors.of(kind, champion.number())) {
            switch (model(kind, before.id())) {
                case Outcome.Read it -> {
                    return Optional.of(it.model());
                }
                case Outcome.Unreadable it -> alarm(kind, champion, before.number(), it);
            }
        }
        return Optional.empty();
    }

    private void alarm(
            ModelKind kind, InService.Champion champion, int number, Outcome.Unreadable fault) {
        if (!champion.faults().contains(number)) {
            faults.raise(kind, number, fault.why());
        }
    }

    private void over(ModelKind kind, InService.Champion champion) {
        if (!champion.faults().isEmpty()) {
            faults.clear(kind);
        }
    }

    private Outcome model(ModelKind kind, UUID id) {
        return models.get(id, missing -> read.read(kind, missing));
    }

    private static int weight(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Read it ->
                    ENTRY
                            + (it.model() instanceof Resident resident
                                    ? (int) Math.min(resident.residentBytes(), 1 << 30)
                                    : UNKNOWN);
            case Outcome.Unreadable _ -> ENTRY;
        };
    }
}
