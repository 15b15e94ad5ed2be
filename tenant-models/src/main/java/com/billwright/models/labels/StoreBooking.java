package com.billwright.models.labels;

import com.billwright.models.sql.Sql;
import com.billwright.models.tenant.CurrentTenant;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/// Keeps how a confirmed bill was booked, beside its label, in a small row.
@ApplicationScoped
class StoreBooking {

    private static final int LONGEST = 1000;

    private final Sql sql;
    private final CurrentTenant current;

    StoreBooking(AgroalDataSource database, CurrentTenant current) {
        this.sql = new Sql(database);
        this.current = current;
    }

    /// The labels' rows must be there.
    @Transactional(Transactional.TxType.MANDATORY)
    void store(List<ConfirmedBill> bills) {
        sql.batch(
                """
                insert into booked_bill (part_id, tenant_id, confirmed_at, changed_at, vendor_id, account_id,
                  property_id, vendor_name, description, total, net_total, billed_on, service_address,
                  numbers, invoice_number, divided)
                values (?, ?, ?, clock_timestamp(), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                bills.stream().map(this::row).toList());
    }

    private Object[] row(ConfirmedBill bill) {
        var coding = bill.coding();
        var facts = bill.facts();
        return new Object[] {
            bill.partId(),
            current.id(),
            bill.confirmedAt(),
            coding.vendorId(),
            coding.accountId(),
            coding.propertyId(),
            facts.vendorName(),
            cut(facts.description()),
            facts.total().orElse(null),
            facts.net().orElse(null),
            facts.day().orElse(null),
            facts.serviceAddress(),
            facts.numbers(),
            facts.invoice(),
            !coding.shares().all().isEmpty() || !coding.lines().isEmpty()
        };
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
