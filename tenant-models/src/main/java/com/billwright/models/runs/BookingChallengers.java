package com.billwright.models.runs;

import com.billwright.models.booking.BookingModel;
import com.billwright.models.booking.PreparedBooking;
import com.billwright.models.serving.ServedModels;
import com.billwright.models.versions.BookingEngine;
import com.billwright.models.versions.Challenger;
import com.billwright.models.versions.ModelKind;
import com.billwright.models.versions.RecordChallenger;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The entered tenant's challengers about booking.
@ApplicationScoped
class BookingChallengers {

    private static final List<ModelKind> KINDS = List.of(ModelKind.ACCOUNT, ModelKind.PROPERTY);

    private final ServedModels models;
    private final RecordChallenger challengers;
    private final BookingEngine engine;

    BookingChallengers(ServedModels models, RecordChallenger challengers, BookingEngine engine) {
        this.models = models;
        this.challengers = challengers;
        this.engine = engine;
    }

    /// What there is to learn about a kind.
    record Input(
            ModelKind kind,
            List<PreparedBooking> oldestFirst,
            int against,
            BookingModel champion,
            String hash) {}

    /// By kind, in the caller's transaction; only where there is something new since its last version.
    List<Input> inputs(List<PreparedBooking> booked, Before before) {
        return KINDS.stream().flatMap(kind -> input(kind, booked, before).stream()).toList();
    }

    private Optional<Input> input(ModelKind kind, List<PreparedBooking> booked, Before before) {
        var target = BookingEngine.target(kind);
        var those = booked.stream().filter(b -> b.target() == target).toList();
        int against = before.number(kind);
        var hash = PreparedBooking.hash(those);
        return those.isEmpty() || challengers.triedBefore(before.newest(), kind, against, hash)
                ? Optional.empty()
                : Optional.of(new Input(kind, those, against, models.bookingModel(kind), hash));
    }

    /// @param mostWrong the share of bookings that pass unseen that may be wrong
    /// @param guardKeys keys of the bills that must stay right
    Challenger train(Input input, Set<String> guardKeys, double mostWrong) {
        long seed = Challenger.seed(input.hash());
        return new Challenger(
                input.kind(),
                input.against(),
                engine.train(
                        input.kind(),
                        input.oldestFirst(),
                        guardKeys,
                        input.champion(),
                        mostWrong,
                        seed),
                input.hash(),
                seed);
    }
}
