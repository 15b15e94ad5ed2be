package com.billwright.models.drift;

import com.billwright.models.fields.TenantFields;
import com.billwright.models.sql.Sql;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/// The entered tenant's bills with how right the machine was about them: the labels without their words.
@ApplicationScoped
class JudgedBills {

    /// Older ones say little of how it is now.
    private static final int MOST = 1_000;

    private final Sql sql;
    private final TenantFields fields;

    JudgedBills(AgroalDataSource database, TenantFields fields) {
        this.sql = new Sql(database);
        this.fields = fields;
    }

    /// Those about which that scorer spoke, oldest first.
    List<JudgedBill> of(String scorer) {
        return judged(
                "select confirmed_at, fields, proposed from label where scorer = ? order by confirmed_at desc, part_id limit ?",
                scorer,
                MOST);
    }

    /// Those confirmed from then on, whoever spoke, oldest first.
    List<JudgedBill> since(Instant from) {
        return judged(
                "select confirmed_at, fields, proposed from label where confirmed_at >= ? order by confirmed_at desc, part_id limit ?",
                from,
                2 * MOST);
    }

    private List<JudgedBill> judged(String query, Object... values) {
        record Row(Instant at, String fields, String proposed) {
            static Row of(ResultSet row) throws SQLException {
                return new Row(
                        Sql.instant(row, "confirmed_at"),
                        row.getString("fields"),
                        row.getString("proposed"));
            }
        }
        var all = fields.all();
        return sql.list(query, Row::of, values).reversed().stream()
                .map(row -> JudgedBill.of(row.at(), row.fields(), row.proposed(), all))
                .toList();
    }
}
