package com.billwright.models.prepared;

import com.billwright.models.booking.BookingExample;
import com.billwright.models.booking.PreparedBooking;
import com.billwright.models.booking.Target;
import com.billwright.models.coding.TenantBookings;
import com.billwright.models.fields.TenantFields;
import com.billwright.models.labels.Labels;
import com.billwright.models.prepared.PreparedLabels.Prepared;
import com.billwright.models.tenant.LabelsChanged;
import com.billwright.models.tenant.Tenants;
import com.billwright.models.training.LabelledBill;
import com.billwright.models.training.PreparedBill;
import com.billwright.models.training.Replay;
import com.billwright.models.versions.BookingEngine;
import com.billwright.models.versions.FieldsEngine;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/// What the entered tenant's confirmed bills are to training. Where something is missing, because it was
/// made for other features or bases or by an older program, all of it is made anew from the labels.
@ApplicationScoped
public class TrainingData {

    private final PreparedLabels rows;
    private final MadeFor madeFor;
    private final Labels labels;
    private final LabelsChanged changed;
    private final FieldsEngine engine;
    private final BookingEngine booking;
    private final Tenants tenants;
    private final TenantFields fields;
    private final TenantBookings bookings;

    TrainingData(
            PreparedLabels rows,
            MadeFor madeFor,
            Labels labels,
            LabelsChanged changed,
            FieldsEngine engine,
            BookingEngine booking,
            Tenants tenants,
            TenantFields fields,
            TenantBookings bookings) {
        this.rows = rows;
        this.madeFor = madeFor;
        this.labels = labels;
        this.changed = changed;
        this.engine = engine;
        this.booking = booking;
        this.tenants = tenants;
        this.fields = fields;
        this.bookings = bookings;
    }

    /// The newest bills, oldest of them first, in the caller's transaction.
    public Prepared newest() {
        var made = madeFor.now();
        var known = rows.newest(made);
        return known.labels() == known.prepared() || known.prepared() >= Labels.MOST
                ? known
                : QuarkusTransaction.requiringNew().call(() -> anew(made));
    }

    /// The same bills as they are for the tenant's base and, second, for another one; the candidates
    /// are those of both. Nothing of it is kept: only until a version on the tenant's base serves.
    public List<List<PreparedBill>> onBoth(String other) {
        var both = List.<List<PreparedBill>>of(new ArrayList<>(), new ArrayList<>());
        prepare(labels.newest(), List.of(engine.base().id(), other))
                .forEach(bill -> {
                    both.getFirst().add(bill.getFirst());
                    both.getLast().add(bill.getLast());
                });
        return both;
    }

    /// Packs what was confirmed lately, in the caller's transaction, when it is worth it.
    public void tidy(Prepared read) {
        if (read.scattered()) {
            changed.lock();
            rows.pack(madeFor.now(), read);
        }
    }

    /// Puts what was prepared elsewhere in place of what there is, in the caller's transaction.
    ///
    /// @param bills of all labels, with the margins of the tenant's base
    public void replace(List<PreparedBill> bills, List<PreparedBooking> bookings) {
        rows.replace(madeFor.now(), new Prepared(bills, bookings, 0, bills.size(), bills.size()));
    }

    /// No label comes or goes meanwhile.
    private Prepared anew(String made) {
        changed.lock();
        var all = labels.newest();
        Log.infof("Preparing %d confirmed bills anew", all.size());
        var bills = prepare(all, List.of(engine.base().id())).stream().map(List::getFirst).toList();
        replace(bills, bookingsAnew());
        return rows.newest(made);
    }

    private List<List<PreparedBill>> prepare(List<LabelledBill> oldestFirst, List<String> bases) {
        var ofTenant = fields.all();
        var locale = tenants.current().readingLocale();
        var prepared = new ArrayList<List<PreparedBill>>();
        new Replay(ofTenant, locale)
                .over(
                        oldestFirst,
                        (bill, memory) ->
                                prepared.add(
                                        engine.prepare(
                                                bill,
                                                memory.recall(bill.text()),
                                                ofTenant,
                                                locale,
                                                bases)));
        return prepared;
    }

    /// How all bills were booked, each as it was asked about when it came in, in the caller's
    /// transaction.
    public List<PreparedBooking> bookingsAnew() {
        var booked = bookings.newest();
        var prepared = new ArrayList<PreparedBooking>();
        for (var target : Target.values()) {
            BookingExample.replay(
                    booked,
                    target,
                    bookings.chart(target),
                    (bill, question) -> prepared.add(booking.prepare(bill, target, question)));
        }
        return prepared;
    }
}
