package com.billwright.models.prepared;

import com.billwright.extraction.memory.RememberedBill;
import com.billwright.models.booking.BookedBill;
import com.billwright.models.booking.BookingQuestion;
import com.billwright.models.booking.PreparedBooking;
import com.billwright.models.booking.Target;
import com.billwright.models.coding.TenantBookings;
import com.billwright.models.fields.TenantFields;
import com.billwright.models.labels.ConfirmedBill;
import com.billwright.models.labels.Labels;
import com.billwright.models.labels.PrepareLabel;
import com.billwright.models.tenant.Tenants;
import com.billwright.models.training.PreparedBill;
import com.billwright.models.versions.BookingEngine;
import com.billwright.models.versions.FieldsEngine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Prepares each bill when it is confirmed: what the memory and the bookings knew before it is at hand
/// then, and a weekly run has nothing left to look at but numbers.
@ApplicationScoped
class PrepareConfirmed implements PrepareLabel {

    private final FieldsEngine engine;
    private final BookingEngine booking;
    private final Tenants tenants;
    private final TenantFields fields;
    private final TenantBookings bookings;
    private final MadeFor madeFor;
    private final PreparedLabels rows;

    PrepareConfirmed(
            FieldsEngine engine,
            BookingEngine booking,
            Tenants tenants,
            TenantFields fields,
            TenantBookings bookings,
            MadeFor madeFor,
            PreparedLabels rows) {
        this.engine = engine;
        this.booking = booking;
        this.tenants = tenants;
        this.fields = fields;
        this.bookings = bookings;
        this.madeFor = madeFor;
        this.rows = rows;
    }

    @Override
    public Prepared prepare(ConfirmedBill bill, List<RememberedBill> kin) {
        PreparedBill prepared =
                engine.prepare(
                                Labels.labelled(bill),
                                kin,
                                fields.all(),
                                tenants.current().readingLocale(),
                                List.of(engine.base().id()))
                        .getFirst();
        var booked = booked(bill.booked());
        return () -> rows.store(bill.partId(), bill.confirmedAt(), madeFor.now(), prepared, booked);
    }

    private List<PreparedBooking> booked(BookedBill bill) {
        var prepared = new ArrayList<PreparedBooking>();
        for (var target : Target.values()) {
            if (!bill.choice(target).isEmpty()) {
                var question =
                        bookings.ask(
                                target, (h, chart) -> BookingQuestion.of(h, chart, bill.bill()));
                prepared.add(booking.prepare(bill, target, question));
            }
        }
        return prepared;
    }

    @Override
    public void forget(UUID partId) {
        rows.forget(partId);
    }
}
