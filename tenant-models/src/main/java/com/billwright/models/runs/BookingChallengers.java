package com.billwright.models.runs;

import com.billwright.models.booking.BookedBill;
import com.billwright.models.booking.BookingModel;
import com.billwright.models.booking.Chart;
import com.billwright.models.coding.TenantBookings;
import com.billwright.models.serving.ServedModels;
import com.billwright.models.versions.BookingEngine;
import com.billwright.models.versions.ModelKind;
import com.billwright.models.versions.RecordChallenger;
import com.billwright.models.versions.ServedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/// The entered tenant's challengers about booking.
@ApplicationScoped
class BookingChallengers {

    private static final List<ModelKind> KINDS = List.of(ModelKind.ACCOUNT, ModelKind.PROPERTY);

    private final TenantBookings bookings;
    private final ServedVersion served;
    private final ServedModels models;
    private final RecordChallenger challengers;
    private final BookingEngine engine;

    BookingChallengers(
            TenantBookings bookings,
            ServedVersion served,
            ServedModels models,
            RecordChallenger challengers,
            BookingEngine engine) {
        this.bookings = bookings;
        this.served = served;
        this.models = models;
        this.challengers = challengers;
        this.engine = engine;
    }

    /// What there is to learn about a kind.
    record Input(
            ModelKind kind,
            List<BookedBill> oldestFirst,
            Chart chart,
            int against,
            BookingModel champion,
            String hash) {}

    /// By kind, in the caller's transaction; only where there is something new since its last version.
    List<Input> inputs() {
        var booked = bookings.newest();
        return KINDS.stream().flatMap(kind -> input(kind, booked).stream()).toList();
    }

    private Optional<Input> input(ModelKind kind, List<BookedBill> booked) {
        var target = BookingEngine.target(kind);
        var those = booked.stream().filter(b -> !b.choice(target).isEmpty()).toList();
        int against = served.number(kind);
        var hash = BookedBill.hash(those, target);
        return those.isEmpty() || challengers.triedBefore(kind, against, hash)
                ? Optional.empty()
                : Optional.of(
                        new Input(
                                kind,
                                those,
                                bookings.chart(target),
                                against,
                                models.bookingModel(kind),
                                hash));
    }

    /// @param mostWrong the share of bookings that pass unseen that may be wrong
    Challenger train(Input input, double mostWrong) {
        long seed = Challenger.seed(input.hash());
        return new Challenger(
                input.kind(),
                input.against(),
                engine.train(
                        input.kind(),
                        input.oldestFirst(),
                        input.chart(),
                        input.champion(),
                        mostWrong,
                        seed),
                input.hash(),
                seed);
    }
}
