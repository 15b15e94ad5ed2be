package com.billwright.models.labels;

import com.billwright.extraction.field.Field;
import com.billwright.extraction.text.DocumentTextCodec;
import com.billwright.models.confidence.Judgement;
import com.billwright.models.sql.Sql;
import com.billwright.models.training.ConfirmedValue;
import com.billwright.models.training.LabelledBill;
import com.billwright.models.training.TrackRecord;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// The entered tenant's labels, as training reads them.
@ApplicationScoped
public class Labels {

    /// More than these say little that the newest do not, and would have to be held in the heap.
    public static final int MOST = 2_000;

    private final Sql sql;

    Labels(AgroalDataSource database) {
        this.sql = new Sql(database);
    }

    /// The newest ones, at most 2,000, oldest of them first.
    public List<LabelledBill> newest() {
        return newestOf(MOST);
    }

    /// The newest ones, oldest of them first.
    public List<LabelledBill> newestOf(int most) {
        return sql.list(
                        """
                        select part_id, confirmed_at, words, fields, proposed from label
                        order by confirmed_at desc, part_id desc limit ?
                        """,
                        row ->
                                new LabelledBill(
                                        row.getString("part_id"),
                                        Sql.instant(row, "confirmed_at"),
                                        DocumentTextCodec.decode(row.getBytes("words")),
                                        values(LabelFields.read(row.getString("fields"))),
                                        LabelFields.said(row.getString("proposed"))),
                        most)
                .reversed();
    }

    public int count() {
        return sql.first("select count(*) as labels from label", row -> row.getInt("labels"))
                .orElseThrow();
    }

    /// How right the proposals for the newest bills were, at most 2,000 bills, by field.
    ///
    /// @param fields the tenant's
    public Map<String, List<Judgement>> trackRecord(List<Field> fields) {
        var record = new TrackRecord(fields);
        sql.list(
                        """
                        select fields, proposed from label
                        order by confirmed_at desc, part_id desc limit ?
                        """,
                        row ->
                                Map.entry(
                                        values(LabelFields.read(row.getString("fields"))),
                                        LabelFields.said(row.getString("proposed"))),
                        MOST)
                .reversed()
                .forEach(bill -> record.add(bill.getKey(), bill.getValue()));
        return record.byField();
    }

    /// A bill that is being confirmed, as training reads it.
    public static LabelledBill labelled(ConfirmedBill bill) {
        return new LabelledBill(
                bill.partId().toString(),
                bill.confirmedAt(),
                bill.text(),
                values(bill.fields()),
                LabelFields.said(bill.proposed()));
    }

    private static SortedMap<String, ConfirmedValue> values(List<ConfirmedField> fields) {
        var values = new TreeMap<String, ConfirmedValue>();
        for (var field : fields) {
            values.put(
                    field.name(),
                    new ConfirmedValue(
                            field.value(),
                            field.intent() == Intent.OVERRIDDEN,
                            field.page(),
                            field.box()));
        }
        return values;
    }
}
