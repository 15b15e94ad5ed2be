package com.billwright.models.labels;

import com.billwright.extraction.field.StandsAt;
import com.billwright.models.lists.VendorPrints;
import com.billwright.models.memory.RememberBill;
import com.billwright.models.sql.Sql;
import com.billwright.models.tenant.LabelsChanged;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Makes a confirmed bill a label and remembers it, in the caller's transaction: the next page from
/// that vendor already knows.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class LearnBill {

    private final Sql sql;
    private final LabelsChanged changed;
    private final StoreLabels labels;
    private final RememberBill memory;
    private final VendorPrints prints;
    private final StoreBooking bookings;
    private final PrepareLabel prepare;

    LearnBill(
            AgroalDataSource database,
            LabelsChanged changed,
            StoreLabels labels,
            RememberBill memory,
            VendorPrints prints,
            StoreBooking bookings,
            PrepareLabel prepare) {
        this.sql = new Sql(database);
        this.changed = changed;
        this.labels = labels;
        this.memory = memory;
        this.prints = prints;
        this.bookings = bookings;
        this.prepare = prepare;
    }

    /// Learns it; a bill learnt before under that part is replaced.
    public void learn(ConfirmedBill bill) {
        changed.lock();
        var sight = memory.sight(bill.text());
        var prepared = prepare.prepare(bill, sight);
        var entry =
                memory.entry(
                        bill.partId(),
                        bill.text(),
                        places(bill),
                        overridden(bill),
                        bill.lines().orElse(List.of()),
                        sight);
        delete(bill.partId());
        labels.store(List.of(bill));
        var coding = bill.coding();
        memory.store(bill.partId(), entry);
        if (coding.vendorId() != null) {
            prints.learn(
                    bill.partId(),
                    coding.vendorId(),
                    printed(bill),
                    bill.text(),
                    bill.confirmedAt());
        }
        bookings.store(List.of(bill));
        prepared.store();
        changed.mark();
    }

    /// Unlearns it: the part was reopened or turned out to be no bill.
    public void forget(UUID partId) {
        changed.lock();
        if (delete(partId) > 0) {
            changed.mark();
        }
    }

    private int delete(UUID partId) {
        prints.forget(partId);
        int deleted = sql.update("delete from label where part_id = ?", partId);
        if (deleted > 0) {
            prepare.forget(partId);
            changed.markForgotten();
        }
        return deleted;
    }

    private static VendorPrints.Confirmed printed(ConfirmedBill bill) {
        return new VendorPrints.Confirmed(
                printed(bill, "vendor"),
                bill.proposed().field("vendor").map(f -> f.value().normalised()).orElse(""),
                printed(bill, "vendor_vat_id"),
                printed(bill, "iban"));
    }

    private static String printed(ConfirmedBill bill, String field) {
        return bill.fields().stream()
                .filter(f -> f.name().equals(field) && f.intent() != Intent.OVERRIDDEN)
                .map(f -> f.value().normalised())
                .findFirst()
                .orElse("");
    }

    private static Map<String, StandsAt> places(ConfirmedBill bill) {
        return bill.fields().stream()
                .filter(f -> f.intent() != Intent.OVERRIDDEN)
                .collect(Collectors.toMap(ConfirmedField::name, LearnBill::place));
    }

    private static Set<String> overridden(ConfirmedBill bill) {
        return bill.fields().stream()
                .filter(f -> f.intent() == Intent.OVERRIDDEN)
                .map(ConfirmedField::name)
                .collect(Collectors.toSet());
    }

    private static StandsAt place(ConfirmedField field) {
        return field.page() == 0
                ? StandsAt.anywhere(field.value())
                : new StandsAt(field.value(), field.page(), field.box());
    }
}
