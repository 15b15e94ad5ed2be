package com.billwright.models.labels;

import com.billwright.extraction.field.FieldValue;
import com.billwright.extraction.field.InvoiceLine;
import com.billwright.models.sql.Sql;
import com.billwright.models.tenant.CurrentTenant;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Keeps how a confirmed bill was booked, beside its label, in a small row.
@ApplicationScoped
public class StoreBooking {

    private static final int LONGEST = 1000;

    private final Sql sql;
    private final CurrentTenant current;

    StoreBooking(AgroalDataSource database, CurrentTenant current) {
        this.sql = new Sql(database);
        this.current = current;
    }

    /// The label's row must be there.
    @Transactional(Transactional.TxType.MANDATORY)
    void store(ConfirmedBill bill) {
        var coding = bill.coding();
        sql.update(
                """
                insert into booked_bill (part_id, tenant_id, confirmed_at, changed_at, vendor_id, account_id,
                  property_id, vendor_name, description, total, net_total, billed_on, service_address,
                  numbers, invoice_number, divided)
                values (?, ?, ?, clock_timestamp(), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                bill.partId(),
                current.id(),
                bill.confirmedAt(),
                coding.vendorId(),
                coding.accountId(),
                coding.propertyId(),
                text(bill, "vendor"),
                cut(
                        bill.lines().orElse(bill.proposed().lines()).stream()
                                .map(InvoiceLine::description)
                                .collect(Collectors.joining("\n"))),
                amount(bill, "total"),
                amount(bill, "net_total"),
                day(bill),
                text(bill, "service_address"),
                numbers(bill),
                text(bill, "invoice_number"),
                !coding.shares().all().isEmpty() || !coding.lines().isEmpty());
    }

    private static String numbers(ConfirmedBill bill) {
        return bill.fields().stream()
                .filter(f -> isNumber(f.name()))
                .map(f -> f.value().normalised().replace(" ", ""))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /// Whether a field is a number by which a vendor knows what it serves: an account's, a meter's.
    public static boolean isNumber(String field) {
        return field.equals("account_number")
                || field.equals("contract_number")
                || field.contains("meter")
                || field.contains("customer_number");
    }

    private static String text(ConfirmedBill bill, String name) {
        return value(bill, name).map(FieldValue::normalised).orElse("");
    }

    private static @Nullable BigDecimal amount(ConfirmedBill bill, String name) {
        return value(bill, name)
                .map(v -> v instanceof FieldValue.Amount(var amount) ? amount : null)
                .orElse(null);
    }

    private static @Nullable LocalDate day(ConfirmedBill bill) {
        return value(bill, "invoice_date")
                .map(v -> v instanceof FieldValue.Day(var date) ? date : null)
                .orElse(null);
    }

    private static Optional<FieldValue> value(ConfirmedBill bill, String name) {
        return bill.fields().stream()
                .filter(f -> f.name().equals(name))
                .map(ConfirmedField::value)
                .findFirst();
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
