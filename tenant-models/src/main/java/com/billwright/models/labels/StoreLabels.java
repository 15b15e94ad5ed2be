package com.billwright.models.labels;

import com.billwright.extraction.text.DocumentText;
import com.billwright.extraction.text.DocumentTextCodec;
import com.billwright.models.sql.Sql;
import com.billwright.models.tenant.CurrentTenant;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Function;

/// The rows of labels: a confirmed bill with a copy of its words.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class StoreLabels {

    private final Sql sql;
    private final CurrentTenant current;

    StoreLabels(AgroalDataSource database, CurrentTenant current) {
        this.sql = new Sql(database);
        this.current = current;
    }

    void store(List<ConfirmedBill> bills) {
        store(bills, DocumentTextCodec::encode);
    }

    /// @param words packs a bill's words
    void store(List<ConfirmedBill> bills, Function<DocumentText, byte[]> words) {
        sql.batch(
                """
                insert into label (part_id, tenant_id, confirmed_at, words, fields, lines, proposed, scorer,
                  vendor_id, account_id, property_id, shares, line_codings)
                values (?, ?, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb, ?, ?, ?, ?, ?::jsonb, ?::jsonb)
                """,
                bills.stream().map(bill -> row(bill, words.apply(bill.text()))).toList());
    }

    private Object[] row(ConfirmedBill bill, byte[] words) {
        var coding = bill.coding();
        return new Object[] {
            bill.partId(),
            current.id(),
            bill.confirmedAt(),
            words,
            LabelFields.write(bill.fields()),
            bill.lines().map(LabelLines::write).orElse(null),
            LabelFields.write(bill.proposed()),
            bill.proposed().scorer(),
            coding.vendorId(),
            coding.accountId(),
            coding.propertyId(),
            CodingJson.write(coding.shares()),
            CodingJson.write(coding.lines())
        };
    }
}
