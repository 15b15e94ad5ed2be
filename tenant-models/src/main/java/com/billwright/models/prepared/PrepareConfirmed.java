package com.billwright.models.prepared;

import com.billwright.models.booking.BookedBill;
import com.billwright.models.booking.PreparedBooking;
import com.billwright.models.booking.Target;
import com.billwright.models.coding.TenantBookings;
import com.billwright.models.labels.ConfirmedBill;
import com.billwright.models.labels.Labels;
import com.billwright.models.labels.PrepareLabel;
import com.billwright.models.memory.RememberBill;
import com.billwright.models.training.PreparedBill;
import com.billwright.models.versions.BookingEngine;
import com.billwright.models.versions.FieldsEngine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/// Prepares each bill when it is confirmed: what the memory and the bookings knew before it is at hand
/// then, and a weekly run has nothing left to look at but numbers.
@ApplicationScoped
class PrepareConfirmed implements PrepareLabel {

    private final FieldsEngine engine;
    private final BookingEngine booking;
    private final TenantBookings bookings;
    private final MadeFor madeFor;
    private final PreparedLabels rows;

    PrepareConfirmed(
            FieldsEngine engine,
            BookingEngine booking,
            TenantBookings bookings,
            MadeFor madeFor,
            PreparedLabels rows) {
        this.engine = engine;
        this.booking = booking;
        this.bookings = bookings;
        this.madeFor = madeFor;
        this.rows = rows;
    }

    @Override
    public Prepared prepare(ConfirmedBill bill, RememberBill.Sight sight) {
        PreparedBill prepared =
                engine.prepare(
                                Labels.labelled(bill),
                                sight.kin(),
                                sight.fields(),
                                sight.locale(),
                                List.of(engine.base().id()))
                        .getFirst();
        var booked = booked(bill.booked());
        return () -> rows.store(bill.partId(), bill.confirmedAt(), madeFor.now(), prepared, booked);
    }

    private List<PreparedBooking> booked(BookedBill bill) {
        var chosen = Arrays.stream(Target.values()).filter(t -> !bill.choice(t).isEmpty()).toList();
        if (chosen.isEmpty()) {
            return List.of();
        }
        var now = bookings.now();
        return chosen.stream()
                .map(target -> booking.prepare(bill, target, now.question(target, bill.bill())))
                .toList();
    }

    @Override
    public void forget(UUID partId) {
        rows.forget(partId);
    }
}
