package com.billwright.api.warnings;

import com.billwright.api.documents.Part;
import com.billwright.api.documents.PartState;
import com.billwright.models.sql.Sql;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Finds the bills that one seems to be once more, confirmed or waiting.
@ApplicationScoped
class Duplicates {

    /// Those that are most alike; who looks at them sees how it is.
    private static final int MOST = 5;

    private final Sql sql;

    Duplicates(AgroalDataSource database) {
        this.sql = new Sql(database);
    }

    List<Warning> of(BillValues bill) {
        if (!bill.knowsVendor()) {
            return List.of();
        }
        return sql.list(
                """
                with w as (select ?::uuid as id, ?::uuid as vendor_id, ?::text as vendor_key,
                  ?::text as number_key, ?::numeric as total, ?::date as invoice_date)
                select o.id, d.name as document_name, o.state, o.vendor, o.invoice_number,
                  o.invoice_date, o.total, o.currency, o.uploaded_at, o.confirmed_at,
                  %s as confirmed_by,
                  coalesce(o.number_key = w.number_key, false) as same_number,
                  coalesce(o.total = w.total, false) as same_total,
                  coalesce(o.invoice_date = w.invoice_date, false) as same_date
                from w join part o on %s
                join document d on d.id = o.document_id
                order by same_number desc, o.state = 'CONFIRMED' desc, o.uploaded_at desc, o.id
                limit %d
                """
                        .formatted(Part.CONFIRMED_BY_NAME, Alike.BILL, MOST),
                Duplicates::warning,
                bill.part(),
                bill.vendorId(),
                bill.vendorKey(),
                bill.numberKey(),
                bill.total(),
                bill.date());
    }

    private static Warning warning(ResultSet row) throws SQLException {
        List<String> same = new ArrayList<>(List.of("vendor"));
        boolean sameNumber = row.getBoolean("same_number");
        if (sameNumber) {
            same.add("invoice_number");
        }
        if (row.getBoolean("same_date")) {
            same.add("invoice_date");
        }
        if (row.getBoolean("same_total")) {
            same.add("total");
        }
        UUID other = row.getObject("id", UUID.class);
        BigDecimal total = row.getBigDecimal("total");
        return new Warning(
                "duplicate:" + other + (sameNumber ? ":number" : ":amount"),
                Warning.Kind.DUPLICATE,
                true,
                sameNumber ? "invoice_number" : "total",
                new Warning.Duplicate(
                        other,
                        row.getString("document_name"),
                        PartState.valueOf(row.getString("state")),
                        row.getString("vendor"),
                        row.getString("invoice_number"),
                        row.getObject("invoice_date", LocalDate.class),
                        total == null ? null : total.toPlainString(),
                        row.getString("currency"),
                        Sql.instant(row, "uploaded_at"),
                        Sql.maybeInstant(row, "confirmed_at").orElse(null),
                        row.getString("confirmed_by"),
                        same),
                null);
    }
}
