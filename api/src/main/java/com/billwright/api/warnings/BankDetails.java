package com.billwright.api.warnings;

import com.billwright.models.lists.Vendors;
import com.billwright.models.sql.Sql;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Compares a bill's bank account with those that its vendor's confirmed bills and record name.
@ApplicationScoped
class BankDetails {

    private static final String IBAN = "iban";

    private final Sql sql;
    private final Vendors vendors;

    BankDetails(AgroalDataSource database, Vendors vendors) {
        this.sql = new Sql(database);
        this.vendors = vendors;
    }

    Optional<Warning> of(BillValues bill) {
        String account = bill.accountKey();
        if (account == null || !bill.knowsVendor()) {
            return Optional.empty();
        }
        List<Used> used = used(bill);
        List<Warning.Account> known = known(used, onRecord(bill));
        if (known.stream().anyMatch(one -> one.account().equals(account))) {
            return Optional.empty();
        }
        long bills = used.stream().mapToLong(Used::bills).sum();
        Warning.Kind kind =
                !known.isEmpty()
                        ? Warning.Kind.BANK_CHANGED
                        : bills > 0 ? Warning.Kind.BANK_FIRST : Warning.Kind.VENDOR_FIRST;
        String vendor =
                String.valueOf(bill.vendorId() == null ? bill.vendorKey() : bill.vendorId());
        return Optional.of(
                new Warning(
                        "bank:" + account + ":" + vendor,
                        kind,
                        kind == Warning.Kind.BANK_CHANGED,
                        IBAN,
                        null,
                        new Warning.Bank(account, known, bills)));
    }

    /// As the vendor's record names them.
    List<String> onRecord(BillValues bill) {
        return bill.vendorId() == null
                ? List.of()
                : vendors.bankAccounts(bill.vendorId()).stream().map(Vendors::identifier).toList();
    }

    /// @param account null of bills that named none
    private record Used(@Nullable String account, @Nullable LocalDate last, long bills) {}

    private List<Used> used(BillValues bill) {
        return sql.list(
                """
                with w as (select ?::uuid as id, ?::uuid as vendor_id, ?::text as vendor_key)
                select o.bank_account, max(coalesce(o.invoice_date, o.confirmed_at::date)) as last,
                  count(*) as bills
                from w join part o on %s
                group by o.bank_account order by last desc nulls last
                """
                        .formatted(Alike.EARLIER),
                row ->
                        new Used(
                                row.getString("bank_account"),
                                row.getObject("last", LocalDate.class),
                                row.getLong("bills")),
                bill.part(),
                bill.vendorId(),
                bill.vendorKey());
    }

    private static List<Warning.Account> known(List<Used> used, List<String> onRecord) {
        List<Warning.Account> known = new ArrayList<>();
        for (Used one : used) {
            if (one.account() != null) {
                known.add(
                        new Warning.Account(
                                one.account(),
                                one.last(),
                                one.bills(),
                                onRecord.contains(one.account())));
            }
        }
        onRecord.stream()
                .filter(account -> known.stream().noneMatch(k -> k.account().equals(account)))
                .forEach(account -> known.add(new Warning.Account(account, null, 0, true)));
        return known;
    }
}
