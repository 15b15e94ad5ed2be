package com.billwright.api.warnings;

import com.billwright.api.documents.Part;
import com.billwright.models.sql.Sql;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Keeps on each waiting bill which warnings it has, for lists: `part.warned` holds `duplicate` and
/// `bank`. What they say is asked anew whenever somebody looks or confirms.
@ApplicationScoped
public class WarnedBills {

    private static final String ACCOUNTS = "coalesce(?::text[], '{}')";

    private final Sql sql;
    private final BankDetails bank;

    WarnedBills(AgroalDataSource database, BankDetails bank) {
        this.sql = new Sql(database);
        this.bank = bank;
    }

    /// Of which vendor a bill was: whose other bills a change of it may touch.
    public record OfVendor(@Nullable UUID id, @Nullable String key) {

        public static OfVendor of(Part part) {
            return new OfVendor(part.vendorId, part.vendorKey);
        }
    }

    /// After a bill changed its values or its state, in the caller's transaction: flags it and the other
    /// waiting bills of its vendor anew. Those that somebody acts on just now are left to them.
    ///
    /// @param before of which vendor it was
    public void refresh(Part part, OfVendor before) {
        Part.flush();
        Stream.of(before, OfVendor.of(part)).distinct().forEach(vendor -> refresh(part.id, vendor));
    }

    private void refresh(UUID part, OfVendor vendor) {
        String[] onRecord =
                bank.onRecord(new BillValues(part, vendor.id(), null, null, null, null, null))
                        .toArray(String[]::new);
        sql.update(
                """
                with flags as (
                  select id, now from (
                    select w.id, w.warned, case when w.state in ('TO_REVIEW', 'REOPENED')
                      then array_remove(array[
                        case when exists (select from part o where %1$s) then 'duplicate' end,
                        case when w.bank_account is not null and not w.bank_account = any(%3$s)
                          and (cardinality(%3$s) > 0 or exists (select from part o where %2$s
                            and o.bank_account is not null))
                          and not exists (select from part o where %2$s
                            and o.bank_account = w.bank_account) then 'bank' end], null)
                      else '{}' end as now
                    from part w
                    where w.id = ? or (w.state in ('TO_REVIEW', 'REOPENED')
                      and (w.vendor_id = ? or w.vendor_key = ?))) f
                  where warned <> now),
                free as (
                  select id from part where id in (select id from flags) for update skip locked)
                update part set warned = flags.now
                from flags join free using (id) where part.id = flags.id
                """
                        .formatted(Alike.BILL, Alike.EARLIER, ACCOUNTS),
                onRecord,
                onRecord,
                part,
                vendor.id(),
                vendor.key());
    }
}
